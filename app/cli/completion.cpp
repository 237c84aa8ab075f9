// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/syntax.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QStringList commandNames(const QList<Syntax> &commands)
{
    QStringList names;
    for (const Syntax &syntax : commands.sliced(1))
        names.append(syntax.command());
    return names;
}

// In single quotes, as the shells of Bourne's family read it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

// What bash does with the values of a command's options, as branches of a case.
QString bashValues(const Syntax &syntax)
{
    QString text;
    QStringList others;
    for (const Option &option : syntax.options()) {
        if (!option.choices.isEmpty())
            text += u"        --%1) words='%2' options= ;;\n"_s.arg(option.name, option.choices.join(u' '));
        else if (option.takesFile())
            text += u"        --%1) compopt -o default; return ;;\n"_s.arg(option.name);
        else if (option.takesValue())
            others.append(u"--"_s + option.name);
    }
    if (!others.isEmpty())
        text += u"        %1) return ;;\n"_s.arg(others.join(u'|'));
    return text;
}

QString bashCommand(const Syntax &syntax, const QStringList &words)
{
    QStringList options;
    for (const Option &option : syntax.options())
        options.append(u"--"_s + option.name);
    return u"    '%1')\n"
           "        words='%2'\n"
           "        options='%3'\n"
           "        case $previous in\n%4        esac\n"
           "        ;;\n"_s.arg(syntax.command(), words.join(u' '), options.join(u' '), bashValues(syntax));
}

QString bash(const QList<Syntax> &commands)
{
    QString cases;
    for (const Syntax &syntax : commands)
        cases += bashCommand(syntax, syntax.command().isEmpty() ? commandNames(commands) : syntax.words());
    return uR"(# bash completion for flowtrail, written by flowtrail --completion bash

_flowtrail()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words options word
    COMPREPLY=()
    # --metric=recv comes as three words.
    if [[ $current == '=' ]]; then
        current=
    elif [[ $previous == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    if ((COMP_CWORD > 1)) && [[ ${COMP_WORDS[1]} != -* ]]; then
        command=${COMP_WORDS[1]}
    fi

    case $command in
%1    *) return ;;
    esac
    # A word is given once, and a command first.
    if [[ -n $options ]]; then
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            if [[ -z $command || " $words " == *" $word "* ]]; then
                words=
            fi
        done
        if [[ -z $words || $current == -* ]]; then
            words=$options
        fi
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}

complete -F _flowtrail flowtrail
)"_s.arg(cases);
}

// A specification of zsh's _arguments: brackets end the description there, colons separate.
QString zshOption(const Option &option)
{
    QString description = option.description;
    for (const auto letter : {u'\\', u'[', u']', u':'})
        description.replace(letter, u'\\' + QString(letter));
    QString text = (option.takesFile() ? u"*--"_s : u"--"_s) + option.name;
    if (option.takesValue())
        text += u'=';
    text += u'[' + description + u']';
    if (!option.choices.isEmpty())
        text += u":%1:(%2)"_s.arg(option.value, option.choices.join(u' '));
    else if (option.takesFile())
        text += u":%1:_files"_s.arg(option.value);
    else if (option.takesValue())
        text += u":%1: "_s.arg(option.value);
    return quoted(text);
}

QString zshCommand(const Syntax &syntax)
{
    QString text;
    for (const Option &option : syntax.options())
        text += u" \\\n            "_s + zshOption(option);
    if (!syntax.words().isEmpty())
        text += u" \\\n            "_s + quoted(u"1:%1:(%2)"_s.arg(syntax.command(), syntax.words().join(u' ')));
    return u"    '%1')\n        _arguments%2\n        ;;\n"_s.arg(syntax.command(), text);
}

QString zsh(const QList<Syntax> &commands)
{
    QString names;
    QString cases;
    for (const Syntax &syntax : commands) {
        cases += zshCommand(syntax);
        if (!syntax.command().isEmpty())
            names += u"            "_s + quoted(syntax.command() + u':' + syntax.summary()) + u'\n';
    }
    return uR"(#compdef flowtrail
# zsh completion for flowtrail, written by flowtrail --completion zsh

_flowtrail()
{
    local command=
    local -a commands
    if ((CURRENT == 2)) && [[ $PREFIX != -* ]]; then
        commands=(
%1        )
        _describe command commands
        return
    fi
    if ((CURRENT > 2)) && [[ $words[2] != -* ]]; then
        command=$words[2]
        shift words
        ((CURRENT--))
    fi
    case $command in
%2    esac
}

_flowtrail "$@"
)"_s.arg(names, cases);
}

// In single quotes, as fish reads it.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishOption(const QString &command, const Option &option)
{
    QString text = u"complete -c flowtrail -n '__flowtrail_is \"%1\"' -l %2"_s.arg(command, option.name);
    if (!option.choices.isEmpty())
        text += u" -x -a "_s + fishQuoted(option.choices.join(u' '));
    else if (option.takesFile())
        text += u" -r -F"_s;
    else if (option.takesValue())
        text += u" -x"_s;
    return text + u" -d "_s + fishQuoted(option.description) + u'\n';
}

QString fish(const QList<Syntax> &commands)
{
    QString text = uR"(# fish completion for flowtrail, written by flowtrail --completion fish

# Whether the line is of this command, or of none; or of this command and nothing more.
function __flowtrail_is
    set -l words (commandline -opc)
    set -l command "$words[2]"
    string match -q -- '-*' "$command"; and set command
    test "$command" = "$argv[1]"
end

function __flowtrail_is_only
    set -l words (commandline -opc)
    test "$words[2..]" = "$argv[1]"
end

complete -c flowtrail -f
)"_s;
    for (const Syntax &syntax : commands) {
        const QString &command = syntax.command();
        if (!command.isEmpty())
            text += u"complete -c flowtrail -n '__flowtrail_is_only \"\"' -a %1 -d %2\n"_s.arg(
                command, fishQuoted(syntax.summary()));
        if (!syntax.words().isEmpty())
            text += u"complete -c flowtrail -n '__flowtrail_is_only \"%1\"' -a %2\n"_s.arg(
                command, fishQuoted(syntax.words().join(u' ')));
        for (const Option &option : syntax.options())
            text += fishOption(command, option);
    }
    return text;
}

} // namespace

QString completion(Shell shell, const QList<Syntax> &commands)
{
    switch (shell) {
    case Shell::Bash:
        return bash(commands);
    case Shell::Zsh:
        return zsh(commands);
    case Shell::Fish:
        break;
    }
    return fish(commands);
}

} // namespace cli
