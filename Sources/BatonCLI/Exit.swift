// Leaving the process.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the process at once: nothing is left to be freed.
func exitProcess(_ status: Int32) -> Never { _exit(status) }
