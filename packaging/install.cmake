# SPDX-License-Identifier: GPL-3.0-or-later
# What gets installed, and how CPack makes a Debian package of it: `cpack -G DEB` in a build directory.

set(FLOWTRAIL_ID io.github.flowtrail.Flowtrail)
set(FLOWTRAIL_HOMEPAGE https://example.org/flowtrail)

configure_file("${CMAKE_CURRENT_LIST_DIR}/${FLOWTRAIL_ID}.metainfo.xml.in"
    "${CMAKE_BINARY_DIR}/${FLOWTRAIL_ID}.metainfo.xml" @ONLY)

install(TARGETS flowtrail RUNTIME)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/${FLOWTRAIL_ID}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/applications")
install(FILES "${CMAKE_BINARY_DIR}/${FLOWTRAIL_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/metainfo")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/${FLOWTRAIL_ID}.svg"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/scalable/apps")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/${FLOWTRAIL_ID}-symbolic.svg"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/symbolic/apps")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright"
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/flowtrail")

set(CPACK_PACKAGE_NAME flowtrail)
set(CPACK_PACKAGE_CONTACT "The Flowtrail developers <flowtrail@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${FLOWTRAIL_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see which applications a Meraki network's client used")
set(CPACK_PACKAGE_DESCRIPTION
"Flowtrail reads the traffic history of one client of a Cisco Meraki network
from the Dashboard API and shows which applications and destinations it used,
on which days, and how much it received and sent. A filter narrows chart,
totals and table to what is asked for; each can be saved as an image or a CSV
file, from the window or from the command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while the program runs, so that no linker knows of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6svg6, libsecret-1-0, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
include(CPack)
