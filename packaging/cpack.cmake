# SPDX-License-Identifier: GPL-3.0-or-later
# How CPack packs what gets installed: `cpack` in a build directory. packaging/package.sh does it for Debian, and checks
# what comes out.

set(CPACK_PACKAGE_NAME flowtrail)
set(CPACK_PACKAGE_VENDOR "The Flowtrail developers")
set(CPACK_PACKAGE_CONTACT "The Flowtrail developers <flowtrail@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${FLOWTRAIL_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see which applications a Meraki network's client used")
set(CPACK_PACKAGE_DESCRIPTION
"Flowtrail reads the traffic history of one client of a Cisco Meraki network
from the Dashboard API and shows which applications and destinations it used,
on which days, and how much it received and sent. A filter narrows chart,
totals and table to what is asked for; each can be saved as an image, a table
or a report, from the window or from the command line.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)

if(WIN32 OR APPLE)
    # Never built: written from the documentation of CMake and Qt, without a machine to try it on. What is missing for
    # certain is named here: an icon in the program on both (flowtrail.ico in a resource file, flowtrail.icns in the
    # bundle, from packaging/icons), a signature, and a look whether QtKeychain's library comes along.
    set_target_properties(flowtrail PROPERTIES
        WIN32_EXECUTABLE ON
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_GUI_IDENTIFIER "${FLOWTRAIL_ID}"
        MACOSX_BUNDLE_BUNDLE_NAME Flowtrail
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_COPYRIGHT "The Flowtrail developers, GPL-3.0-or-later")
    # Runs windeployqt or macdeployqt, which bring Qt's libraries and plugins, when it is installed.
    qt_generate_deploy_app_script(TARGET flowtrail FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy}")

    set(CPACK_PACKAGE_INSTALL_DIRECTORY Flowtrail)
    set(CPACK_PACKAGE_EXECUTABLES flowtrail Flowtrail) # for the start menu
    if(APPLE)
        set(CPACK_GENERATOR DragNDrop)
    else()
        set(CPACK_GENERATOR ZIP NSIS)
        set(CPACK_NSIS_DISPLAY_NAME Flowtrail)
        set(CPACK_NSIS_URL_INFO_ABOUT "${FLOWTRAIL_HOMEPAGE}")
        set(CPACK_NSIS_MODIFY_PATH ON) # for the command line
        set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    endif()
else()
    set(CPACK_GENERATOR DEB)
    # Before the revision that Debian itself would begin with.
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded while the program runs, so that no linker knows of them: icons, the keychain, certificates, time zones, and
    # the texts of Qt's own dialogs in other languages.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6svg6, libsecret-1-0, qt6-translations-l10n, tzdata")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
    # The names of clients may be in Chinese, Japanese or Korean.
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS fonts-noto-cjk)
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/debian.cmake")
endif()

include(CPack)
