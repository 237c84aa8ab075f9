# SPDX-License-Identifier: GPL-3.0-or-later
# The compile options every target shares, and the one way to declare a part of the house.

add_library(flowtrail_options INTERFACE)
target_compile_definitions(flowtrail_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    FLOWTRAIL_VERSION="${PROJECT_VERSION}")
target_compile_options(flowtrail_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
if(FLOWTRAIL_WERROR)
    target_compile_options(flowtrail_options INTERFACE -Werror)
endif()
if(FLOWTRAIL_SANITIZE)
    target_compile_options(flowtrail_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(flowtrail_options INTERFACE -fsanitize=address,undefined)
endif()

# What is given to others is hardened, and the same wherever it was built: no folder of the builder's is in it.
set(optimized $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(flowtrail_options INTERFACE
        "$<${optimized}:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.;-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>")
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT FLOWTRAIL_SANITIZE)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    include(CheckPIESupported)
    check_pie_supported()
    target_compile_options(flowtrail_options INTERFACE
        "$<${optimized}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
    target_link_options(flowtrail_options INTERFACE "$<${optimized}:LINKER:-z,relro;LINKER:-z,now>")
endif()

# flowtrail_library(<name> SOURCES <files> LINKS <targets>)
# A static library that sees app/ and the top level for its own includes ("traffic/store.h", "ui/mainwindow.h").
# What it may include beyond that is what it links, and cmake/check_includes.cmake holds it to the rule.
function(flowtrail_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${Flowtrail_SOURCE_DIR}/app" "${Flowtrail_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE flowtrail_options)
endfunction()

# flowtrail_test(<name> LINKS <targets> [SOURCES <more files>] [LAUNCHER <command>])
# One Qt Test program, <name>.cpp beside the calling list file, registered with ctest under the same name; a launcher
# gives it the surroundings it needs.
function(flowtrail_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;LAUNCHER")
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${Flowtrail_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${Flowtrail_SOURCE_DIR}/tests/data")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test flowtrail_options)
    add_test(NAME ${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;MERAKI_DASHBOARD_API_KEY=;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/${name}.config")
endfunction()
