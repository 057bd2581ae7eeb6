// The text of module signal: the enumerations over _signal's numbers. Handlers are the loop's.

enum SignalText {
  static let source = #"""
    import _signal
    from _signal import NSIG, default_int_handler, raise_signal, signal, strsignal
    from enum import IntEnum as _IntEnum

    Signals = _IntEnum('Signals', _signal.numbers, module=__name__)
    Handlers = _IntEnum('Handlers', [('SIG_DFL', 0), ('SIG_IGN', 1)], module=__name__)
    Sigmasks = _IntEnum(
        'Sigmasks', [('SIG_BLOCK', 0), ('SIG_UNBLOCK', 1), ('SIG_SETMASK', 2)], module=__name__)
    for _enumeration in (Signals, Handlers, Sigmasks):
        globals().update(_enumeration.__members__)


    def getsignal(signalnum):
        if not 1 <= signalnum < NSIG:
            raise ValueError('signal number out of range')
        if signalnum == SIGINT:
            return default_int_handler
        return SIG_IGN if signalnum in (SIGPIPE, SIGXFSZ) else SIG_DFL


    def valid_signals():
        known = Signals._value2member_map_
        return {known.get(number, number) for number in _signal.valid_numbers}
    """#
}
