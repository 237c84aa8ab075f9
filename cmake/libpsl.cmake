# SPDX-License-Identifier: GPL-3.0-or-later
# PSL::PSL, the public suffix list: libpsl comes without CMake's files, and pkg-config would be one package more.
find_path(PSL_INCLUDE_DIR libpsl.h REQUIRED)
find_library(PSL_LIBRARY psl REQUIRED)
add_library(PSL::PSL UNKNOWN IMPORTED)
set_target_properties(PSL::PSL PROPERTIES
    IMPORTED_LOCATION "${PSL_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PSL_INCLUDE_DIR}")
