// Blocks of at most 512 bytes: without headers, in spans of one size each, taken and given back in a
// handful of instructions. The spans lie in one reserved range of addresses, so that an address tells
// whose block it is.
#include "small_blocks.h"

#include <stddef.h>
#include <stdint.h>

#if defined(__GLIBC__) && defined(__LP64__)
#include <dlfcn.h>
#include <malloc.h>
#include <string.h>
#include <sys/mman.h>

#define LIKELY(condition) __builtin_expect(!!(condition), 1)

// glibc's own allocator, by the names that it keeps for those who replace malloc.
extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

enum {
  // Of eight bytes, as Swift's objects are aligned: a block of 40 bytes cannot hold what needs 16.
  granule = 8,
  largest_block = 512,
  class_count = largest_block / granule + 1,
  span_size = 1 << 16,
  // Free blocks are linked a page at a time: a span touches no memory before it is needed.
  carved_at_once = 4096,
  // Empty spans beyond these give their memory back to the system.
  kept_empty_spans = 256,
};

// Address space only; what is touched becomes memory.
static const size_t reserved = (size_t)1 << 36;

typedef struct Block {
  struct Block *next;
} Block;

// What is known of a span. These stand together, apart from the blocks, for the sake of the caches:
// at the heads of their spans all would compete for the same lines.
typedef struct Span {
  _Alignas(64) Block *free;
  // Blocks in use, and the number at which giving one back needs attention: never (-1) for the span
  // that serves its size now, none left for one with free blocks, any for a full one.
  int32_t used, attention;
  struct Span *next, *previous;
  char *uncarved, *end;
  size_t block_size;
} Span;

static __thread int claimed __attribute__((tls_model("initial-exec")));
static int is_claimed;

static char *range;       // where the blocks lie; NULL until claimed
static size_t range_size; // 0 until claimed: no address is in the range
static Span *spans;       // one for each `span_size` of the range
static size_t span_count; // of those, begun so far

static Span nothing = {.attention = -1};
static Span *serving[class_count] = {[0 ... class_count - 1] = &nothing};
static Span *available[class_count]; // spans with free blocks that do not serve
static Span *empty;                  // spans of no size, linked by `next`
static int empty_count;

// Blocks given back by threads that do not own them, taken in when a span runs out.
static Block *foreign;

void small_blocks_claim(void) {
  if (__atomic_exchange_n(&is_claimed, 1, __ATOMIC_SEQ_CST)) return;
  // glibc's arena of a thread grows by single pages, each a call of the system; the main one does not.
  mallopt(M_ARENA_MAX, 1);
  size_t heads = reserved / span_size * sizeof(Span);
  char *start = mmap(NULL, heads + reserved, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED) return;
  spans = (Span *)start;
  range = start + heads;
  __atomic_store_n(&range_size, reserved, __ATOMIC_SEQ_CST);
  claimed = 1;
}

static inline int is_small(const void *address) {
  return (uintptr_t)address - (uintptr_t)range < range_size;
}

static inline Span *span_of(const void *block) {
  return &spans[((uintptr_t)block - (uintptr_t)range) / span_size];
}

static inline char *start_of(const Span *span) { return range + (span - spans) * span_size; }

static inline size_t class_of(const Span *span) { return span->block_size / granule; }

static void link_available(Span *span) {
  Span **first = &available[class_of(span)];
  span->attention = 0;
  span->previous = NULL;
  span->next = *first;
  if (*first) (*first)->previous = span;
  *first = span;
}

static void unlink_available(Span *span) {
  if (span->previous) span->previous->next = span->next;
  else available[class_of(span)] = span->next;
  if (span->next) span->next->previous = span->previous;
}

static void keep_empty(Span *span) {
  if (empty_count >= kept_empty_spans) madvise(start_of(span), span_size, MADV_DONTNEED);
  span->next = empty;
  empty = span;
  empty_count++;
}

// A block came back to a span that was full, or the last one to a span that does not serve.
static __attribute__((noinline)) void attend(Span *span) {
  if (span->attention > 0) link_available(span);
  if (span->used == 0) {
    unlink_available(span);
    keep_empty(span);
  }
}

static inline void give_back(void *address) {
  Span *span = span_of(address);
  Block *block = address;
  block->next = span->free;
  span->free = block;
  if (--span->used <= span->attention) attend(span);
}

static void take_in_foreign(void) {
  Block *block = __atomic_exchange_n(&foreign, NULL, __ATOMIC_ACQUIRE);
  while (block) {
    Block *next = block->next;
    give_back(block);
    block = next;
  }
}

static void carve(Span *span) {
  size_t size = span->block_size;
  Block *first = NULL, **last = &first;
  char *start = span->uncarved;
  while (span->uncarved + size <= span->end && span->uncarved < start + carved_at_once) {
    Block *block = (Block *)span->uncarved;
    *last = block;
    last = &block->next;
    span->uncarved += size;
  }
  *last = NULL;
  span->free = first;
}

static Span *new_span(size_t class) {
  Span *span = empty;
  if (span) {
    empty = span->next;
    empty_count--;
  } else if (span_count < reserved / span_size) {
    span = &spans[span_count++];
  } else {
    return NULL;
  }
  span->free = NULL;
  span->used = 0;
  span->block_size = class * granule;
  span->uncarved = start_of(span);
  span->end = span->uncarved + span_size;
  return span;
}

// The serving span has no free block linked.
static __attribute__((noinline)) void *take_slowly(size_t class) {
  if (__atomic_load_n(&foreign, __ATOMIC_RELAXED)) take_in_foreign();
  Span *span = serving[class];
  if (!span->free && span != &nothing) {
    if (span->uncarved + span->block_size <= span->end) carve(span);
    else span->attention = INT32_MAX;
  }
  if (!span->free) {
    span = available[class];
    if (span) {
      unlink_available(span);
    } else {
      span = new_span(class);
      if (!span) {
        serving[class] = &nothing;
        return __libc_malloc(class * granule);
      }
      carve(span);
    }
    span->attention = -1;
    serving[class] = span;
  }
  Block *block = span->free;
  span->free = block->next;
  span->used++;
  return block;
}

static inline void *take(size_t size) {
  size_t class = (size + granule - 1 + !size) / granule;
  Span *span = serving[class];
  Block *block = span->free;
  if (!LIKELY(block != NULL)) return take_slowly(class);
  span->free = block->next;
  span->used++;
  return block;
}

void *malloc(size_t size) {
  return LIKELY(size <= largest_block && claimed) ? take(size) : __libc_malloc(size);
}

void free(void *address) {
  if (LIKELY(is_small(address))) {
    if (LIKELY(claimed)) return give_back(address);
    Block *block = address;
    block->next = __atomic_load_n(&foreign, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(&foreign, &block->next, block, 1, __ATOMIC_RELEASE,
                                        __ATOMIC_RELAXED)) {
    }
    return;
  }
  __libc_free(address);
}

void *calloc(size_t count, size_t size) {
  size_t total;
  if (claimed && !__builtin_mul_overflow(count, size, &total) && total <= largest_block) {
    void *block = take(total);
    return block ? memset(block, 0, total) : NULL;
  }
  return __libc_calloc(count, size);
}

void *realloc(void *address, size_t size) {
  if (!address) return malloc(size);
  if (!is_small(address)) return __libc_realloc(address, size);
  size_t old = span_of(address)->block_size;
  if (size != 0 && size <= old && size + granule > old) return address;
  if (size == 0) {
    free(address);
    return NULL;
  }
  void *moved = malloc(size);
  if (!moved) return NULL;
  memcpy(moved, address, size < old ? size : old);
  free(address);
  return moved;
}

// The Swift library asks it how far an array may grow in place.
size_t malloc_usable_size(void *address) {
  if (is_small(address)) return span_of(address)->block_size;
  static size_t (*other)(void *);
  size_t (*ask)(void *) = __atomic_load_n(&other, __ATOMIC_RELAXED);
  if (!ask) {
    ask = (size_t(*)(void *))dlsym(RTLD_NEXT, "malloc_usable_size");
    __atomic_store_n(&other, ask, __ATOMIC_RELAXED);
  }
  return ask ? ask(address) : 0;
}

#else

void small_blocks_claim(void) {}

#endif
