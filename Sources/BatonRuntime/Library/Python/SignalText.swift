// The text of module signal: the enumerations over _signal's numbers, and the functions that give
// members of them.

enum SignalText {
  static let source = #"""
    import _signal
    from _signal import (
        ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG, ItimerError, alarm, default_int_handler,
        getitimer, pause, raise_signal, setitimer, strsignal)
    from enum import IntEnum as _IntEnum

    Signals = _IntEnum('Signals', _signal.numbers, module=__name__)
    Handlers = _IntEnum('Handlers', [('SIG_DFL', 0), ('SIG_IGN', 1)], module=__name__)
    Sigmasks = _IntEnum(
        'Sigmasks', [('SIG_BLOCK', 0), ('SIG_UNBLOCK', 1), ('SIG_SETMASK', 2)], module=__name__)
    for _enumeration in (Signals, Handlers, Sigmasks):
        globals().update(_enumeration.__members__)


    def _plain(thing):
        try:
            return int(thing)
        except (TypeError, ValueError):
            return thing


    def _members(numbers):
        known = Signals._value2member_map_
        return {known.get(number, number) for number in numbers}


    def _known_handler(found):
        return Handlers(found) if isinstance(found, int) and found in (0, 1) else found


    def signal(signalnum, handler):
        return _known_handler(_signal.signal(_plain(signalnum), _plain(handler)))


    def getsignal(signalnum):
        return _known_handler(_signal.getsignal(signalnum))


    def pthread_sigmask(how, mask):
        return _members(_signal.pthread_sigmask(how, mask))


    def sigpending():
        return _members(_signal.sigpending())


    def sigwait(sigset):
        number = _signal.sigwait(sigset)
        return Signals._value2member_map_.get(number, number)


    def valid_signals():
        return _members(_signal.valid_numbers)
    """#
}
