# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE_DIR=<top> [-DQT_INCLUDE_DIR=<the folder that holds QtCore/, QtWidgets/ ...>] -P check_includes.cmake
#
# Who may include whom: fails and names each file, line and rule when a file under app/ or ui/ includes what its folder
# may not. The linker alone does not see to that, since headers are found whether or not their library is linked.
# app/main.cpp may include everything. Without QT_INCLUDE_DIR only headers written <QtWidgets/QWidget> are told apart.
cmake_minimum_required(VERSION 3.25)

# Of ours, beside itself:                and of libraries, beside the standard one:
set(text_may       )
set(text_uses      QtCore)
set(traffic_may    text)
set(traffic_uses   QtCore simdjson libpsl)
set(meraki_may     text)
set(meraki_uses    QtCore QtNetwork)
set(secrets_may    )
set(secrets_uses   QtCore QtDBus qt6keychain)
set(models_may     text traffic meraki)
set(models_uses    QtCore)
set(export_may     text traffic)
set(export_uses    QtCore QtGui xlsxwriter)
set(explore_may    text traffic models meraki secrets export)
set(explore_uses   QtCore)
set(demo_may       traffic)
set(demo_uses      QtCore QtNetwork)
set(desktop_may    )
set(desktop_uses   QtCore QtDBus)
set(cli_may        text traffic models meraki secrets export explore demo)
set(cli_uses       QtCore QtGui)
set(ui_may         text traffic models meraki secrets export explore ui/charts)
set(ui_uses        QtCore QtGui QtWidgets QtPrintSupport QtSvg)
set(ui/charts_may  text traffic export)
set(ui/charts_uses QtCore QtGui QtWidgets QtSvg QtCharts)

set(folders text traffic meraki secrets models export explore desktop demo cli ui ui/charts)

# What ui may not include though it may include the folder: it gets values, never the jobs and stores that make them.
set(ui_may_not
    meraki/client.h meraki/connection.h meraki/exchange.h meraki/getjob.h meraki/pagejob.h
    meraki/budgets.h meraki/requestbudget.h
    secrets/keychain.h secrets/keychaincall.h secrets/secretservice.h secrets/sessionstore.h)

# Libraries that are not Qt's, by how their headers begin.
set(other_libraries simdjson libpsl qt6keychain xlsxwriter)

# folder_of(<out> <path>): "ui/charts" for ui/charts/view.h, "traffic" for traffic/store.h, "" for none of ours.
function(folder_of out path)
    set(${out} "" PARENT_SCOPE)
    foreach(folder IN LISTS folders) # ui before ui/charts, so that the longer one wins
        string(FIND "${path}" "${folder}/" at)
        if(at EQUAL 0)
            set(${out} "${folder}" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# library_of(<out> <header>): the Qt module (QtCore) or other library a header belongs to, "" for neither.
function(library_of out header)
    set(${out} "" PARENT_SCOPE)
    foreach(library IN LISTS other_libraries)
        if(header MATCHES "^${library}[/.]")
            set(${out} "${library}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    if(header MATCHES "^(Qt[A-Z][A-Za-z0-9]*)(/|$)")
        set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        return()
    endif()
    foreach(module_dir IN LISTS module_dirs)
        if(EXISTS "${module_dir}/${header}")
            cmake_path(GET module_dir FILENAME module)
            set(${out} "${module}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

# rule_against(<out> <folder> <header> <quoted>): the rule an include breaks, "" if none.
function(rule_against out folder header quoted)
    set(${out} "" PARENT_SCOPE)
    folder_of(target "${header}")
    if(target)
        if(folder STREQUAL "ui" AND header IN_LIST ui_may_not)
            set(${out} "ui gets the values of ${target}, not its jobs and stores" PARENT_SCOPE)
        elseif(NOT target STREQUAL folder AND NOT target IN_LIST ${folder}_may)
            list(JOIN ${folder}_may ", " allowed)
            if(NOT allowed)
                set(allowed "none of ours")
            endif()
            set(${out} "${folder} may include ${allowed}, not ${target}" PARENT_SCOPE)
        endif()
        return()
    endif()

    library_of(library "${header}")
    if(library)
        if(NOT library IN_LIST ${folder}_uses)
            list(JOIN ${folder}_uses ", " allowed)
            set(${out} "${folder} uses ${allowed}, not ${library}" PARENT_SCOPE)
        endif()
    elseif(quoted AND NOT header MATCHES "\\.moc$")
        set(${out} "headers of ours are written with their folder, as \"traffic/store.h\"" PARENT_SCOPE)
    endif()
endfunction()

# line_of(<out> <file> <text>): the number of the first line that begins with text.
function(line_of out file text)
    file(READ "${file}" content)
    string(FIND "\n${content}" "\n${text}" at)
    string(SUBSTRING "\n${content}" 0 ${at} before)
    string(REGEX MATCHALL "\n" newlines "${before}")
    list(LENGTH newlines count)
    math(EXPR count "${count} + 1")
    set(${out} ${count} PARENT_SCOPE)
endfunction()

set(module_dirs)
if(QT_INCLUDE_DIR)
    file(GLOB module_dirs "${QT_INCLUDE_DIR}/Qt[A-Z]*")
endif()

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}"
    "${SOURCE_DIR}/app/*.h" "${SOURCE_DIR}/app/*.cpp" "${SOURCE_DIR}/ui/*.h" "${SOURCE_DIR}/ui/*.cpp")
list(REMOVE_ITEM files app/main.cpp)
if(NOT files)
    message(FATAL_ERROR "There is nothing to check in ${SOURCE_DIR}")
endif()

set(offences)
foreach(file IN LISTS files)
    string(REGEX REPLACE "^app/" "" path "${file}")
    folder_of(folder "${path}")
    if(NOT folder)
        string(APPEND offences "\n  ${file}:1: this folder has no rule in cmake/check_includes.cmake")
        continue()
    endif()

    file(STRINGS "${SOURCE_DIR}/${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(include IN LISTS includes)
        string(REGEX MATCH "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]" text "${include}")
        set(header "${CMAKE_MATCH_2}")
        string(COMPARE EQUAL "${CMAKE_MATCH_1}" "\"" quoted)
        if(NOT DEFINED "rule/${folder}/${header}/${quoted}") # most headers are included many times
            rule_against("rule/${folder}/${header}/${quoted}" "${folder}" "${header}" ${quoted})
        endif()
        set(rule "${rule/${folder}/${header}/${quoted}}")
        if(rule)
            line_of(line "${SOURCE_DIR}/${file}" "${text}")
            string(APPEND offences "\n  ${file}:${line}: ${text}: ${rule}")
        endif()
    endforeach()
endforeach()

if(offences)
    message(FATAL_ERROR "Includes that point the wrong way:${offences}\n")
endif()
