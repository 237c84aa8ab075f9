# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: zsh -f complete.zsh FOLDER LINE
#
# What a zsh of its own, on a terminal of its own, offers for LINE when Tab is pressed: one candidate a line. FOLDER has
# the file _flowtrail.
zmodload zsh/zpty
export FOLDER=$1 ANSWER=$1/answer HOME=$1
rm -f $ANSWER
mkfifo $ANSWER
zpty shell zsh -f -i
zpty -w shell 'PROMPT= fpath=($FOLDER $fpath); autoload -Uz compinit; compinit -u -D'
# Every completion function hands its candidates to compadd.
zpty -w shell 'compadd() { local -a found; builtin compadd -O found "$@"; offered+=($found); builtin compadd "$@" }'
zpty -w shell 'offer() { offered=(); zle complete-word; print -rl -- $offered >$ANSWER }'
zpty -w shell 'zle -N offer; bindkey "^I" offer'
zpty -n -w shell "$2"$'\t'
cat $ANSWER
zpty -d shell
