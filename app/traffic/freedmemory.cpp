// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/freedmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace traffic {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int Megabyte = 1 << 20;
    ::mallopt(M_MMAP_THRESHOLD, 32 * Megabyte); // the most it takes: larger blocks are the system's own
    ::mallopt(M_TRIM_THRESHOLD, 128 * Megabyte);
#endif
}

void releaseFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace traffic
