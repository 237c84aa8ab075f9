// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/coredumps.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace secrets {

void refuseCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace secrets
