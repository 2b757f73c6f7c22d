### Errors of the window itself. Id: window-<code>. `.action` says what to do, on a button.

window-browser-not-opened = No browser on this computer opened the address { $url }. You can copy it and open it yourself.
    .action = Copy the address

window-file-not-saved = The file could not be saved there: { $path }. This account may not write in that folder.
    .action = Choose another folder

window-file-not-read = The file could not be read: { $path }.
    .action = Choose the file again

window-disk-full = The disk is full, so the file could not be saved: { $path }.
    .action = Free some space, then save again

window-certificate-gone = This certificate is no longer on any token that is plugged in or open.
    .action = Plug the token in

window-guide-gone = This version of Tamga no longer has the guide of this case: { $guide }. Your answers are kept.
    .action = Install the newest Tamga

window-nothing-to-remember = There is nothing for the calendar yet: this case waits for nothing, and no certificate of it was seen.
    .action = Plug the token in once

window-not-printed = This system opened no print dialog.
    .action = Check that a printer is set up
window-rehearsal-sends-nothing = This is a rehearsal: nothing is sent to anybody.
    .action = Begin the guide for real

window-pin-window-not-opened = The window that asks for the password could not be opened. Perhaps it is already open behind this one.
    .action = Try again
