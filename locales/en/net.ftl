### What can go wrong between the program and other computers, and what they say of a certificate.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## On the way to the host

# $host - the name that was asked.
net-host-not-found = This computer could not find { $host }. There may be no Internet connection.
    .action = Check the Internet connection
# $host - the host.
net-connection-refused = { $host } is there but does not take the connection. The service may be down, or a firewall closes its port.
    .action = Try again later
# $host - the host. $onlyFrom - the only country from which it answers, or "unknown".
net-not-reachable =
    { $onlyFrom ->
        [ir] { $host } cannot be reached. Are you outside Iran, or is a VPN on? It usually answers from inside Iran only.
       *[other] { $host } cannot be reached from this network.
    }
    .action = Check the connection and the VPN
# $host - the host. $seconds (Number) - how long we waited. $onlyFrom - the only country from which it answers, or "unknown".
net-timed-out =
    { $onlyFrom ->
        [ir] { $host } did not answer within { $seconds } seconds. Are you outside Iran, or is a VPN on? It usually answers from inside Iran only.
       *[other] { $host } did not answer within { $seconds } seconds. The connection may be slow, or a firewall stands in between.
    }
    .action = Check the connection and the VPN
# $host - the host.
net-tls-failed = No secure connection to { $host } could be set up. Something on the way disturbs it.
    .why = A VPN, a virus scanner or a filter on the way is the usual reason.
    .action = Try another network
# $host - the host.
net-host-untrusted = { $host } cannot prove that it is genuine, so nothing was sent to it.
    .why = Either the computer's clock is wrong, or somebody on the way pretends to be this host: a company's filter, a virus scanner, or worse.
    .action = Check the computer's clock
# $host - the host.
net-host-name-differs = Whoever answered for { $host } shows the certificate of another host, so nothing was sent to it.
    .why = A filter on the way, or a network that one has to sign in to first, leads to the wrong place.
    .action = Try another network
# $host - the host. $address - where its name leads.
net-host-address-private = The name { $host } leads to { $address }, an address that exists in this network only.
    .why = A filter on the way, or a network that one has to sign in to first, answers in the host's place.
    .action = Try another network
net-no-trust-store = This computer's list of trusted authorities cannot be read, so no secure connection can be checked.
    .action = Update the operating system
# $host - the host. $proxy - address of the proxy.
net-proxy-refused = The proxy { $proxy } that is set on this computer does not lead to { $host }.
    .why = A VPN program that was closed often leaves its proxy behind.
    .action = Check or switch off the proxy
# $address - the address.
net-address-unusable = The address { $address } cannot be asked over the Internet.
    .action = Tell the issuer

## What came back

# $host - the host. $status (Number) - HTTP status.
net-answer-status = { $host } answered with the error { NUMBER($status, useGrouping: "false") }.
    .action = Try again later
# $host - the host.
net-answer-cut = The answer of { $host } broke off. The connection is unsteady, or something on the way ended it.
    .action = Try again
# $host - the host. $limit (Number) - the most that is read, in bytes.
net-answer-too-large = The answer of { $host } is larger than { $limit } bytes, more than any honest answer. It was not read.
    .action = Try another network
# $host - the host. $found - what it called its answer, or "unknown".
net-answer-wrong-kind =
    { $found ->
        [unknown] { $host } answered with something other than what was asked.
       *[other] { $host } answered with something other than what was asked: { $found }.
    }
    .why = Networks in hotels and offices show a page of their own until one has signed in.
    .action = Open a web page and sign in
# $host - the host. $to - where it sends us.
net-redirected-elsewhere = { $host } was not reached: the network leads to { $to } instead.
    .why = Networks in hotels and offices do so until one has signed in.
    .action = Open a web page and sign in
# $host - the host. $to - where the network leads, or "unknown".
net-captive-portal =
    { $to ->
        [unknown] A page of the network's own came in place of { $host }.
       *[other] A page of the network's own came in place of { $host }: { $to }.
    }
    .why = Networks in hotels and offices do so until one has signed in.
    .action = Open a web page and sign in
# $host - the host.
net-redirected-too-often = { $host } sends us in a circle and never answers.
    .action = Try again later
# $host - the host.
net-answer-unreadable = { $host } answered in a form that cannot be read.
    .action = Try again later

## The clock

# $host - the host.
net-clock-wrong = The clocks of this computer and of { $host } differ by more than a minute.
    .why = A signature carries its time. With a wrong clock it is refused.
    .action = Set the date and time right

## Whether a certificate is revoked

net-certificate-unreadable = The certificate cannot be read, so nobody can be asked about it.
    .action = Choose the certificate again
net-no-address = The certificate names no place where one could ask whether it is revoked.
    .action = Ask the issuer
net-issuer-differs = The certificate was not issued by the issuer that was found for it.
    .action = Choose the right issuer's certificate
# $host - the host.
net-signature-wrong = The answer of { $host } was altered on the way or is forged. It was not believed.
    .action = Try another network
# $host - the host. $oid - the way of signing, by its number.
net-signature-kind-unknown = The answer of { $host } is signed in a way that is not safe or not known ({ $oid }). It was not believed.
    .action = Ask the issuer
# $host - the host.
net-signer-unauthorized = The answer of { $host } is not signed by the certificate's issuer, nor in its name. It was not believed.
    .action = Ask the issuer
# $host - the host. $ended - its last moment.
net-answer-outdated = The answer of { $host } held until { DATETIME($ended, dateStyle: "long") } only. Either it is old, or the clock of this computer is wrong.
    .action = Check the clock and try again
# $host - the host. $begins - its first moment.
net-answer-too-early = The answer of { $host } holds only from { DATETIME($begins, dateStyle: "long") }, which this computer takes for the future.
    .action = Check the clock and try again
# $host - the host.
net-answer-for-another = { $host } answered about other certificates, not about this one.
    .action = Ask the issuer
# $host - the host.
net-nonce-differs = { $host } sent the answer to another question. It may be an old answer that somebody plays back.
    .action = Try again
# $host - the host. $status (Number) - what it answered (RFC 6960).
net-responder-refused = { $host } did not want to say whether the certificate is revoked (answer { $status }).
    .action = Try again later
# $host - the host.
net-responder-unknowing = { $host } does not know this certificate. If it was issued today, it may not be entered yet.
    .action = Ask the issuer

## The live proof

net-key-differs = The signature was made with another key than the certificate's. Nothing was sent.
    .action = Plug in the certificate's own token
net-memory-id-malformed = The unique ID has six characters, capital Latin letters and digits only. Nothing was sent.
    .action = Correct the unique ID

## Programs on this computer through which a portal's page reaches the token

# $agent - name of the program.
net-agent-not-running = The program { $agent } is not running on this computer, so the web page cannot reach your token.
    .action = Start the program
# $agent - name of the program.
net-agent-not-installed = The program { $agent } is not on this computer. The web page needs it to reach your token.
    .action = Install it from its maker's page
# $agent - name of the program. $version - what is installed. $needed - the oldest that works.
net-agent-outdated = The program { $agent } is too old: version { $version } is installed, and at least { $needed } is needed.
    .action = Update the program
# $agent - name of the program. $address - address and port.
net-agent-port-taken = Another program answers in the place of { $agent } at { $address }.
    .why = Two programs cannot use the same place. Whichever starts first gets it.
    .action = Close the other program
# $agent - name of the program. $host - the name portals use. $address - where it leads, or "unknown".
net-agent-name-elsewhere =
    { $address ->
        [unknown] The name { $host } is not known in this network. It should lead to this computer, where { $agent } runs.
       *[other] The name { $host } leads to { $address }. It should lead to this computer, where { $agent } runs.
    }
    .why = Many routers do not allow names that lead to the computer itself.
    .action = Set another DNS server
# $agent - name of the program. $address - address and port.
net-agent-half-open = The program { $agent } runs, but its secure connection at { $address } is closed.
    .why = Secure web pages need it. A firewall or a virus scanner may have closed it.
    .action = Close the program and start it again
# $agent - name of the program. $address - address and port.
net-agent-tls-failed = No secure connection to the program { $agent } at { $address } could be set up.
    .why = Its own certificate may be damaged, or a virus scanner stands in between.
    .action = Install the program again
# $agent - name of the program. $address - address and port.
net-agent-mute = The program { $agent } takes the connection at { $address } but gives no answer.
    .action = Close the program and start it again

## What the tax system refuses with. $number - its error code, as it writes it

moadian-question-malformed = Error { $number }: { -tamga } asked in a form that the tax system does not take. It is not your fault.
    .action = Install the newest version
moadian-nonce-spent = Error { $number }: the tax system says, twice in a row, that the question came too late.
    .action = Check the clock and try again
moadian-holder-differs = Error { $number }: the number in the certificate is not that of the unique ID's owner.
    .why = Most often a personal token is plugged in instead of the company's seal.
    .action = Plug in the right token
moadian-memory-unknown = Error { $number }: the tax system knows no active unique ID like this.
    .action = Compare it with the list in { -karpooshe }
moadian-company-unknown = Error { $number }: the tax system took the ID for a trusted company's and knows no active one like this.
    .action = Enter the taxpayer's own unique ID
moadian-certificate-refused = Error { $number }: the tax system does not take this certificate: it has expired or been revoked, or its issuer is not accredited.
    .action = Ask the issuer whether it is revoked
moadian-key-not-registered = Error { $number }: no key is registered for this unique ID.
    .action = Upload the public key in { -karpooshe }
moadian-signature-refused = Error { $number }: the tax system does not take the signature: another key is registered.
    .action = Upload this certificate's key
moadian-certificate-unreadable = Error { $number }: the tax system cannot read the certificate that was sent to it.
    .action = Ask the issuer for the certificate again
moadian-registered-key-damaged = Error { $number }: the key that is registered for this unique ID is not valid.
    .action = Upload the key in { -karpooshe } again
moadian-memory-malformed = Error { $number }: the unique ID does not have the right form: six characters, capital Latin letters and digits only.
    .action = Correct the unique ID
moadian-memory-forbidden = Error { $number }: this certificate may not see this unique ID.
    .action = Check certificate and unique ID
moadian-economic-code-unknown = Error { $number }: the tax system does not know the economic number, or it has the wrong number of digits.
    .action = Check the economic number
moadian-service-fault = Error { $number }: the tax system itself has a fault. Your certificate has nothing to do with it.
    .action = Try again in a few hours
moadian-contract-missing = Error { $number }: the tax system knows of no contract between this unique ID and the trusted company.
    .action = Call the trusted company
moadian-invoice-fault = Error { $number }: the error is about an invoice, and { -tamga } sends none.
    .action = Ask the accounting program's maker
moadian-inquiry-fault = Error { $number }: the error is about the state of invoices, and { -tamga } does not ask for it.
    .action = Ask the accounting program's maker
moadian-old-interface = Error { $number }: this error belongs to the way in which programs connected before.
    .action = Update the accounting program
moadian-code-new = Error { $number }: this error was not published when this version of { -tamga } was made.
    .action = Install the newest version

## What the tax system finds, although it takes the certificate

moadian-owner-differs = The unique ID belongs to another number than the one you entered.
    .action = Compare unique ID and number
moadian-memory-inactive = The unique ID is not active, so no invoice can be sent under it.
    .action = Activate it in { -karpooshe }
moadian-taxpayer-not-allocated = The tax system has not taken this taxpayer up yet.
    .action = Ask the tax office
moadian-taxpayer-over-limit = The taxpayer has reached the limit of article 6, so invoices are not taken for now.
    .action = Raise the limit in { -karpooshe }
moadian-taxpayer-suspended = The tax office has suspended this taxpayer for a time.
    .action = Ask the tax office
moadian-taxpayer-barred = The tax office has barred this taxpayer for good.
    .action = Ask the tax office
moadian-taxpayer-status-new = The taxpayer has a status that this version of { -tamga } does not know.
    .action = Ask the tax office

## Steps of the live proof, in order

moadian-step-reach = The tax system answers
moadian-step-clock = The clocks agree
moadian-step-nonce = A one-time number is given
moadian-step-sign = The token signs
moadian-step-server = The signature is taken
moadian-step-fiscal = The unique ID is shown
moadian-step-taxpayer = The taxpayer is known

## What other computers learn, told before anything is sent

sending-nothing = nothing about you
sending-serial-number = the certificate's serial number and its issuer
sending-certificate = the certificate, with the holder's name and number in it
sending-memory-id = the unique ID of the tax memory
sending-signature = a signature with the time at which it was made
sending-economic-code = the economic number that the tax system itself gave

## Whether a certificate is revoked, and why

revocation-good = The certificate has not been revoked.
# $since - when.
revocation-revoked = The certificate was revoked on { DATETIME($since, dateStyle: "long") }.
revocation-unknown = Whether the certificate has been revoked is not known.
revocation-reason-unspecified = no reason given
revocation-reason-key-compromise = the key is in other hands
revocation-reason-ca-compromise = the issuer's key is in other hands
revocation-reason-affiliation-changed = the holder's data changed
revocation-reason-superseded = a newer certificate replaces it
revocation-reason-cessation-of-operation = it is no longer needed
revocation-reason-certificate-hold = it is suspended and may come back
revocation-reason-remove-from-crl = it was suspended and is valid again
revocation-reason-privilege-withdrawn = a right of the holder was withdrawn
revocation-reason-aa-compromise = the key of an attribute authority is in other hands
