"""The course in `Programs/`: its form, and its table of contents: `course.py [--write]`.

Each lesson has five to eight programs; each program says on top what to watch for, and asks a question at its end.
"""

import argparse
import sys

import oracle

FOLDER = oracle.ROOT / "Programs"
LESSONS = {
    "01-why-async": "Why async",
    "02-event-loop": "The event loop",
    "03-coroutines": "Coroutines",
    "04-tasks": "Tasks",
    "05-gather": "Several at once: gather and task groups",
    "06-await": "await, and its trap",
    "07-sleep": "asyncio.sleep",
    "08-async-for-with": "async for and async with",
    "09-timeouts-cancellation": "Timeouts and cancellation",
    "10-when-to-use": "When to use async",
    "11-mistakes": "Common mistakes",
    "12-patterns": "Patterns",
}
ORDER = {
    "01-why-async": "sync_fetch async_fetch comparison breakfast who_finishes_first more_tasks",
    "02-event-loop": "sequence_diagram to_do_list taking_turns hogging idle_loop one_thread run_does_four_things leftovers",
    "03-coroutines": "call_does_not_run function_and_object pause_and_resume value_and_exception only_once by_hand"
                     " a_loop_in_twenty_lines closing",
    "04-tasks": "create_task task_and_coroutine when_it_starts one_by_one states failing_task done_callback"
                " many_on_the_fly",
    "05-gather": "five_fetches two_ways needs_await order_of_results awaits_in_a_row first_failure return_exceptions"
                 " task_group",
    "06-await": "three_awaitables coroutine_does_not_yield task_yields how_many_turns await_in_expressions"
                " traffic_light future_between_tasks own_awaitable",
    "07-sleep": "sleep_yields sleep_inside blocking_sleep sleep_zero sleep_result timers sleep_sort",
    "08-async-for-with": "sync_and_async async_with leaving_with_an_error async_for async_generator"
                         " async_comprehension connection_and_rows wrong_kind_of_loop",
    "09-timeouts-cancellation": "wait_for timeout_block cancel cleaning_up swallowed shield first_wins"
                                " structured_cancellation",
    "10-when-to-use": "many_pages server queries matrix computing_does_not_overlap small_script sync_library"
                      " wait_or_compute",
    "11-mistakes": "forgotten_await await_plain_result blocking_call await_in_plain_function await_at_top_level"
                   " run_inside_a_loop lost_exception dropped_task",
    "12-patterns": "workers back_pressure pipeline rate_limiter back_off graceful_shutdown race chat",
}
TOP = """\
# The course

The article on asynchronous programming, as programs: {lessons} lessons in its order, {programs} programs of a page each. Every
program says on top what to watch for and ends with a question: run it, then answer without running it again. The
last lesson goes beyond the article.

`tour.py` tells the whole story in a few seconds, `cheat_sheet.py` sums it up. `x.out` beside `x.py` is what CPython
3.13 prints (`x.err` and `x.exit`: standard error and exit status, where there is any).

- `baton Programs/01-why-async/sync_fetch.py` runs one in real time, `baton --clock virtual …` without the waiting;
- `baton test Programs` runs them all on the virtual clock and compares: minutes of waiting in about a second;
- `baton check FILE` runs one beside your own `python3`.

`benchmarks/` holds what `make bench` measures and is no part of the course.
"""


def docstring(path) -> str:
    return path.read_text("utf-8").split('"""')[1]


def contents() -> str:
    """The text of `Programs/README.md`."""
    count = sum(len(names.split()) for names in ORDER.values())
    parts = [TOP.format(lessons=len(LESSONS), programs=count)]
    for folder, title in LESSONS.items():
        parts.append(f"\n## {int(folder[:2])}. {title}\n\n| program | what it shows |\n|---|---|\n")
        for name in ORDER[folder].split():
            first = docstring(FOLDER / folder / f"{name}.py").split("\n\n")[0].replace("\n", " ")
            parts.append(f"| [`{name}.py`]({folder}/{name}.py) | {first} |\n")
    return "".join(parts)


def fault(path) -> str:
    """What a program of the course lacks, '' for nothing."""
    if "Watch" not in docstring(path):
        return "its docstring does not say what to watch for"
    end = path.read_text("utf-8").rstrip("\n").rsplit("\n\n", 1)[-1].split("\n")
    if not end[0].startswith("# Question: ") or not all(line.startswith("# ") for line in end):
        return "it does not end with a question"
    if not end[-1].endswith((".", "?")) or "?" not in "".join(end):
        return "its question asks nothing"
    return ""


def check(tally: oracle.Tally):
    """Records the form of every program and of the table of contents."""
    found = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "benchmarks")
    tally.record("course: lessons", "" if found == sorted(LESSONS) else str(found))
    for folder, names in ORDER.items():
        there = sorted(path.stem for path in (FOLDER / folder).glob("*.py"))
        right = there == sorted(names.split()) and 5 <= len(there) <= 8
        tally.record(f"course: programs of {folder}", "" if right else str(there))
    for path in sorted(FOLDER.glob("**/*.py")):
        if "benchmarks" not in path.parts:
            tally.record(f"course: {path.relative_to(FOLDER)}", fault(path))
    written = (FOLDER / "README.md").read_text("utf-8")
    tally.record("course: contents", "" if written == contents() else "run course.py --write")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write Programs/README.md")
    if parser.parse_args().write:
        (FOLDER / "README.md").write_text(contents(), "utf-8")
    tally = oracle.Tally("Course")
    check(tally)
    sys.exit(bool(tally.close().failed))


if __name__ == "__main__":
    main()
