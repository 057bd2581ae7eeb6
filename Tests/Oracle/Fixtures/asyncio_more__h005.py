import asyncio
async def main():
    task = asyncio.current_task()
    print(task.get_coro().__name__, task.get_coro() is not None)
    t = asyncio.create_task(asyncio.sleep(0.01))
    await asyncio.sleep(0)
    print(t._fut_waiter is not None, t._must_cancel, t._coro is t.get_coro(), t._loop is asyncio.get_running_loop(), t._callbacks)
    print(t._state, t._exception, t._result, t._source_traceback, t._log_traceback, t._log_destroy_pending)
    f = asyncio.Future(); f.set_exception(ValueError(1)); print(f._log_traceback); f._log_traceback = False; print(f._log_traceback)
    try: f._log_traceback = True
    except ValueError as e: print(e)
    print(f._cancel_message, f._callbacks, f._asyncio_future_blocking)
    await t
asyncio.run(main())
