// mallopt(3), which the Swift toolchain's Glibc module leaves out.
int mallopt(int parameter, int value);
enum { malloc_arena_max = -8 };
