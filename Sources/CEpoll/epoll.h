// epoll(7) and mallopt(3), which the Swift toolchain's Glibc module leaves out.
#include <malloc.h>
#include <sys/epoll.h>
