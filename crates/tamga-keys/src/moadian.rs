//! The live proof with Iran's tax system, signed by the token.

use tamga_net::moadian::{Question, Step, Stop, Verdict, prove};
use tamga_x509::{UnixTime, parse};

use crate::{Error, Holder};

/// Asks the tax system whether it takes the certificate, with signatures of an opened token: no
/// PIN is asked again. Nothing is changed on the other side.
///
/// # Errors
///
/// What the network, the tax system or the token said.
pub fn prove_moadian(
    holder: &mut Holder,
    question: &Question<'_>,
    clock: impl Fn() -> UnixTime,
    on_step: impl FnMut(Step),
) -> Result<Verdict, Error> {
    let spki = parse(question.certificate)?.key.spki;
    let sign = |message: &[u8]| holder.sign(&spki, message);
    prove(question, clock, sign, on_step).map_err(|stop| match stop {
        Stop::Net { error, .. } => error.into(),
        Stop::Refused { refusal, .. } => Error::Moadian(refusal),
        Stop::Signer(error) => error,
    })
}
