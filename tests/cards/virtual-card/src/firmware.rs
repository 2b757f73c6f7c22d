//! The card's firmware: Nitrokey's OpenPGP and PIV applications on Trussed, their operating system.

use std::path::Path;

use apdu_dispatch::App;
use trussed::backend::BackendId;
use trussed::virt::{self, StorageConfig, StoreConfig};
use trussed_auth::AuthExtension;
use trussed_auth_backend::{AuthBackend, FilesystemLayout};
use trussed_chunked::ChunkedExtension;
use trussed_core::types::Location;
use trussed_derive::{ExtensionDispatch, ExtensionId};
use trussed_hpke::HpkeExtension;
use trussed_rsa_alloc::SoftwareRsa;
use trussed_staging::StagingBackend;
use trussed_wrap_key_to_file::WrapKeyToFileExtension;

/// The applications on a card.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub enum Kind {
    /// Personal identity verification (NIST SP 800-73-4).
    Piv,
    /// OpenPGP card 3.4.
    Openpgp,
}

enum Backend {
    Auth,
    Staging,
    Rsa,
}

#[derive(ExtensionId)]
enum Extension {
    Auth = 0,
    Chunked = 1,
    WrapKeyToFile = 2,
    Hpke = 3,
}

#[derive(ExtensionDispatch)]
#[dispatch(backend_id = "Backend", extension_id = "Extension")]
#[extensions(
    Auth = "AuthExtension",
    Chunked = "ChunkedExtension",
    WrapKeyToFile = "WrapKeyToFileExtension",
    Hpke = "HpkeExtension"
)]
struct Dispatch {
    #[extensions("Auth")]
    auth: AuthBackend,
    #[extensions("Chunked", "WrapKeyToFile", "Hpke")]
    staging: StagingBackend,
    rsa: SoftwareRsa,
}

const BACKENDS: &[BackendId<Backend>] = &[
    BackendId::Custom(Backend::Rsa),
    BackendId::Custom(Backend::Auth),
    BackendId::Custom(Backend::Staging),
    BackendId::Core,
];

/// Starts the firmware and hands its applications to `work`.
pub fn run(kind: Kind, state: Option<&Path>, work: impl FnOnce(Vec<&mut dyn App>)) {
    let dispatch = Dispatch {
        auth: AuthBackend::new(Location::Internal, FilesystemLayout::V0),
        staging: StagingBackend::new(),
        rsa: SoftwareRsa,
    };
    let clients = [("opcard", BACKENDS), ("piv", BACKENDS)];
    virt::with_platform(store(state), |platform| {
        platform.run_clients_with_backends(clients, dispatch, |[openpgp, piv]| match kind {
            Kind::Openpgp => {
                work(vec![&mut opcard::Card::new(
                    openpgp,
                    opcard::Options::default(),
                )]);
            }
            Kind::Piv => {
                let options = piv_authenticator::Options::default();
                work(vec![&mut piv_authenticator::Authenticator::new(
                    piv, options,
                )]);
            }
        });
    });
}

fn store(state: Option<&Path>) -> StoreConfig<'_> {
    match state {
        Some(folder) => StoreConfig {
            internal: StorageConfig::filesystem(folder.join("internal.lfs")),
            external: StorageConfig::filesystem(folder.join("external.lfs")),
            volatile: StorageConfig::ram(),
        },
        None => StoreConfig::ram(),
    }
}
