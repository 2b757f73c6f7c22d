### Errors of tamga-desk. Id: desk-<code>. `.action` says what to do, on a button.

# $path (String) - the file.
desk-not-opened = { -tamga } cannot open the file in which it keeps your cases: { $path }. The folder is missing or this account may not use it.
    .action = Try again

# $path (String) - the file. $found, $known (Number) - versions.
desk-newer-version = Your cases were saved by a newer version of { -tamga }. The file was not changed: { $path }.
    .action = Install the newest { -tamga }

# $path (String) - where the damaged file is kept now.
desk-damaged-set-aside = The file with your cases was damaged. It is kept unchanged as { $path }, and { -tamga } has started a new one.
    .action = Continue

desk-damaged = The file with your cases turned out to be damaged. Nothing more is written to it. When { -tamga } starts again, it keeps the damaged file aside.
    .action = Restart { -tamga }

desk-disk-full = The disk is full, so the answer could not be saved. What you typed is still on this page.
    .action = Free some space, then try again

desk-read-only = The answer could not be saved, because this folder may not be written to. What you typed is still on this page.
    .action = Allow writing, then try again

desk-in-use = Another program is using the file with your cases, so the answer could not be saved. What you typed is still on this page.
    .action = Close it, then try again

# $extended (Number, or "unknown") - SQLite's code, for support.
desk-not-written =
    { $extended ->
        [unknown] The system refused to read or save the file with your cases. What you typed is still on this page.
       *[other] The system refused to read or save the file with your cases (code { $extended }). What you typed is still on this page.
    }
    .action = Try again

# $case (Number) - number of the case.
desk-case-gone = This case is no longer there. It was removed.
    .action = Go to the start page
