// epoll(7), which the Swift toolchain's Glibc module leaves out.
#include <sys/epoll.h>
