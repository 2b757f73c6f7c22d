//! The closed vocabularies of guides: words that mean something to the program.

use serde::{Deserialize, Serialize};

/// Declares a closed vocabulary: kebab-case in TOML, on the wire and in message ids.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident as $ts:literal { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[derive(strum::VariantNames, strum::VariantArray, strum::IntoStaticStr, strum::EnumString)]
        #[cfg_attr(
            feature = "ts",
            derive(ts_rs::TS),
            ts(rename = $ts, export_to = "types.ts")
        )]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// The word in files, on the wire and in message ids.
            #[must_use]
            pub fn word(self) -> &'static str {
                self.into()
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// A country whose procedures we know, as ISO 3166 in lower case.
    Country as "GuideCountry" {
        /// Iran.
        Ir,
        /// Vietnam.
        Vn,
        /// Mongolia.
        Mn,
    }
}

vocabulary! {
    /// What the person comes for.
    GuideKind as "GuideKind" {
        /// A first certificate.
        Obtain,
        /// The next certificate, before the present one ends.
        Renew,
        /// A certificate they have, made known to a portal.
        Register,
        /// A certificate that must not be trusted any longer.
        Revoke,
        /// A question, answered.
        Answer,
    }
}

vocabulary! {
    /// Which tokens the checks of a guide look at.
    GuideToken as "GuideToken" {
        /// Plugged in, read through a PKCS#11 module; a practice token counts.
        Hardware,
        /// A PKCS#12 file; a practice token counts.
        Software,
    }
}

vocabulary! {
    /// Whether a certificate signs for an organisation or for a person.
    GuideRole as "GuideRole" {
        /// The seal of an organisation.
        Stamp,
        /// The signature of a natural person.
        Sign,
    }
}

vocabulary! {
    /// Who does a step; message `actor-<word>`.
    Actor as "Actor" {
        /// The person the certificate names.
        Holder,
        /// Who may sign for the company.
        Director,
        /// Who keeps the books.
        Accountant,
        /// Who runs the organisation's account at the portal.
        Employee,
        /// Somebody with a power of attorney.
        Agent,
        /// The office that checks identities for the issuer.
        RegistrationAuthority,
        /// Who issues the certificate.
        Issuer,
        /// A notary.
        Notary,
        /// Who looks after the computer.
        Administrator,
        /// The company itself, as the owner of a stamp.
        Company,
    }
}

vocabulary! {
    /// Where a step is done; message `place-<word>`.
    Place as "GuidePlace" {
        /// At this computer.
        Computer,
        /// At home.
        Home,
        /// At the company.
        Office,
        /// On the portal's site.
        Portal,
        /// At a counter of the registration authority.
        RegistrationOffice,
        /// At a notary's.
        Notary,
        /// At a bank, or on its site.
        Bank,
        /// On the telephone.
        Phone,
        /// In their e-mail.
        Mail,
    }
}

vocabulary! {
    /// What the window does for the person at a step; message `app-action-<word>`.
    Action as "GuideAction" {
        /// Opens the portal in the person's own browser.
        OpenPortal,
        /// Opens a software token's file.
        OpenSoftwareToken,
        /// Makes a key pair on the token and writes a certificate request.
        CreateRequest,
        /// Puts an issued certificate on the token.
        ImportCertificate,
        /// Saves the certificate to a file, to be uploaded.
        ExportCertificate,
        /// Saves the public key to a file, to be uploaded.
        ExportPublicKey,
        /// Signs a sample on the token.
        TestSignature,
        /// Changes the PIN of a token.
        ChangePin,
        /// Says who vouches for the certificate, and asks whether it was revoked.
        VerifyCertificate,
        /// Asks the portal whether it knows the certificate.
        VerifyRegistration,
        /// Prints the step and its papers.
        PrintSheet,
        /// Remembers the certificate on the token as the old one, in the fields
        /// [`OLD_SERIAL`](crate::OLD_SERIAL) and [`OLD_END`](crate::OLD_END).
        NoteCertificate,
        /// Says whether this computer has Java.
        LookForJava,
        /// Keeps a paper certificate, and reminds before its end.
        WatchDocument,
        /// Compares a filled workbook with the portal's empty form.
        CheckWorkbook,
        /// Shows which portal knows which certificate.
        OpenLedger,
    }
}

vocabulary! {
    /// A condition that is looked at on the real token. `tamga-check` holds the rules.
    CheckName as "CheckName" {
        /// The smart card service runs.
        ServiceRunning,
        /// A reader, or a token with a reader in it, is plugged in.
        ReaderPresent,
        /// A card lies in a reader, and it is no identity card.
        CardPresent,
        /// A module that works is installed for the card.
        DriverPresent,
        /// A module sees a token.
        TokenPresent,
        /// The token was set up.
        TokenInitialized,
        /// The PIN is set, not locked, and not on its last try.
        PinUsable,
        /// A software token is open.
        SoftwareTokenOpen,
        /// The token holds a certificate of a holder, not only of issuers.
        CertificatePresent,
        /// It is within its validity.
        CertificateValid,
        /// It carries the number in the field [`HOLDER_NUMBER`](crate::HOLDER_NUMBER).
        CertificateHolder,
        /// It is a stamp or a personal signature, as the person's choice asks.
        CertificateRole,
        /// Its key is of the kind and size that portals take.
        KeyKind,
        /// Its key may make digital signatures.
        KeyUsage,
        /// The key that belongs to it lies on the same token.
        KeyOnToken,
        /// Its validity was not cut short of the term that was paid for.
        TermComplete,
        /// Its issuer is one of the guide's.
        CertificateIssuer,
        /// Its validity was cut short of the term that was paid for, by its issuer's own end.
        TermClipped,
        /// It is another than the one noted before, and lasts longer.
        CertificateRenewed,
    }
}

vocabulary! {
    /// How a person is reached; message `app-help-<word>`.
    HelpKind as "HelpKind" {
        /// By telephone.
        Phone,
        /// By going there.
        Office,
        /// On a site.
        Web,
    }
}

vocabulary! {
    /// What a waiting time counts; message `app-wait-<word>`.
    WaitUnit as "WaitUnit" {
        /// 60 seconds.
        Minute,
        /// 60 minutes.
        Hour,
        /// A calendar day.
        Day,
        /// A day on which offices are open.
        WorkingDay,
    }
}

vocabulary! {
    /// What a portal is signed in to with; message `sign-in-<word>`.
    SignIn as "SignIn" {
        /// User name and password.
        Password,
        /// The token with the certificate the portal knows already.
        OldToken,
        /// The token with the new certificate.
        NewToken,
    }
}

vocabulary! {
    /// Money, as ISO 4217 in lower case; all three are written without decimals.
    Currency as "Currency" {
        /// Iranian rial.
        Irr,
        /// Vietnamese đồng.
        Vnd,
        /// Mongolian tögrög.
        Mnt,
    }
}

vocabulary! {
    /// How sure we are; message `app-confidence-<word>`.
    Confidence as "Confidence" {
        /// An official document or an official program.
        High,
        /// One good independent source, or several weak ones.
        Medium,
        /// A single weak source.
        Low,
    }
}
