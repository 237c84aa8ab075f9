# SPDX-License-Identifier: GPL-3.0-or-later
# XlsxWriter::XlsxWriter, which writes workbooks: Debian's libxlsxwriter comes without CMake's files too.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
    IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${XLSXWRITER_INCLUDE_DIR}")
