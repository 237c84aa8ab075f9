# SPDX-License-Identifier: GPL-3.0-or-later
# CPack runs it over what is installed for the Debian package, before that is packed: what Debian wants otherwise than
# the rest of the world does.
cmake_minimum_required(VERSION 3.25)

if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(share "${root}/usr/share")

# Completions for zsh that come with packages are apart from those that the machine's owner adds.
file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")

# The history of the package, which is that of the program. SOURCE_DATE_EPOCH makes it the source's date.
set(ENV{LC_ALL} C)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${share}/doc/flowtrail/changelog.Debian"
"flowtrail (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * The version of this number, whose changes are in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")

# Compressed, without name and time.
foreach(file man/man1/flowtrail.1 doc/flowtrail/changelog doc/flowtrail/changelog.Debian)
    execute_process(COMMAND gzip -9 --no-name --force "${share}/${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Which compiler it was is of no use to anyone.
execute_process(COMMAND strip --remove-section=.comment "${root}/usr/bin/flowtrail"
    COMMAND_ERROR_IS_FATAL ANY)

# CPack makes folders as the builder's umask has them.
execute_process(COMMAND chmod --recursive u=rwX,go=rX "${root}" COMMAND_ERROR_IS_FATAL ANY)
