// Small blocks of memory for the one thread that runs the interpreter.
//
// Where glibc is the C library, this module takes the place of malloc, free, calloc and realloc for the
// whole process, as glibc's manual provides for ("Replacing malloc"). A request of at most 512 bytes by
// the thread that has claimed the blocks is met here; every other goes on to glibc.
// Elsewhere the module is empty, and the system's malloc serves all.
#ifndef SMALL_BLOCKS_H
#define SMALL_BLOCKS_H

/// Gives the small blocks to the calling thread. The first thread to call keeps them.
void small_blocks_claim(void);

#endif
