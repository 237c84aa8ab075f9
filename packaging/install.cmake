# SPDX-License-Identifier: GPL-3.0-or-later
# What gets installed. How it is packed is in packaging/cpack.cmake.

set(FLOWTRAIL_ID io.github.flowtrail.Flowtrail)
set(FLOWTRAIL_HOMEPAGE https://example.org/flowtrail)

install(TARGETS flowtrail BUNDLE DESTINATION . RUNTIME)

# What a desktop and its shells want, where there is one as freedesktop.org describes it.
if(UNIX AND NOT APPLE)
    set(data "${CMAKE_INSTALL_DATAROOTDIR}")

    configure_file("${CMAKE_CURRENT_LIST_DIR}/${FLOWTRAIL_ID}.metainfo.xml.in"
        "${CMAKE_BINARY_DIR}/${FLOWTRAIL_ID}.metainfo.xml" @ONLY)
    install(FILES "${CMAKE_BINARY_DIR}/${FLOWTRAIL_ID}.metainfo.xml" DESTINATION "${data}/metainfo")
    install(FILES "${CMAKE_CURRENT_LIST_DIR}/${FLOWTRAIL_ID}.desktop" DESTINATION "${data}/applications")

    set(icons "${data}/icons/hicolor")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/${FLOWTRAIL_ID}.svg" DESTINATION "${icons}/scalable/apps")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/${FLOWTRAIL_ID}-symbolic.svg"
        DESTINATION "${icons}/symbolic/apps")
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES "${CMAKE_CURRENT_LIST_DIR}/icons/${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME "${FLOWTRAIL_ID}.png")
    endforeach()

    install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${data}/doc/flowtrail")
    install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${data}/doc/flowtrail" RENAME changelog)

    # The program writes its manual page and its completions itself, where it can be run.
    if(NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR)
        set(written "${CMAKE_BINARY_DIR}/written")
        file(MAKE_DIRECTORY "${written}")
        add_custom_command(
            OUTPUT "${written}/flowtrail.1" "${written}/flowtrail" "${written}/_flowtrail" "${written}/flowtrail.fish"
            COMMAND flowtrail --man-page > "${written}/flowtrail.1"
            COMMAND flowtrail --completion bash > "${written}/flowtrail"
            COMMAND flowtrail --completion zsh > "${written}/_flowtrail"
            COMMAND flowtrail --completion fish > "${written}/flowtrail.fish"
            DEPENDS flowtrail
            COMMENT "Writing the manual page and completions"
            VERBATIM)
        add_custom_target(written ALL DEPENDS "${written}/flowtrail.1")
        install(FILES "${written}/flowtrail.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
        install(FILES "${written}/flowtrail" DESTINATION "${data}/bash-completion/completions")
        install(FILES "${written}/_flowtrail" DESTINATION "${data}/zsh/site-functions")
        install(FILES "${written}/flowtrail.fish" DESTINATION "${data}/fish/vendor_completions.d")
    endif()
endif()

include("${CMAKE_CURRENT_LIST_DIR}/cpack.cmake")
