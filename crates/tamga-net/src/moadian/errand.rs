//! One run of the proof: its connection, its signer, and the rule of a new nonce each time.

use serde_json::Value;
use tamga_x509::{Country, UnixTime};

use super::answers::{self, Fiscal, Taxpayer};
use super::code::{MoadianCode, Refusal};
use super::site::Path;
use super::{CLOCK_LIMIT, Question, Step, Stop, token};
use crate::Error;
use crate::http::{Answer, Client, Request, Wanted};

/// The most that an answer may have, in bytes; the keys of the tax system take two thousand.
const LIMIT: u32 = 64 * 1024;

pub(super) struct Errand<'a, C, S, O> {
    client: Client,
    question: &'a Question<'a>,
    clock: C,
    sign: S,
    on_step: O,
    /// No answer was seen yet.
    is_first: bool,
}

/// How an answer was no good: the tax system refused, or something else.
enum Fault {
    Refused(Refusal),
    Net(Error),
}

impl Fault {
    fn at<E>(self, step: Step) -> Stop<E> {
        match self {
            Self::Refused(refusal) => Stop::Refused { step, refusal },
            Self::Net(error) => Stop::Net { step, error },
        }
    }
}

impl<'a, E, C, S, O> Errand<'a, C, S, O>
where
    C: Fn() -> UnixTime,
    S: FnMut(&[u8]) -> Result<Vec<u8>, E>,
    O: FnMut(Step),
{
    /// # Errors
    ///
    /// [`Error::MemoryIdMalformed`], [`Error::NoTrustStore`].
    pub(super) fn new(
        question: &'a Question<'a>,
        clock: C,
        sign: S,
        mut on_step: O,
    ) -> Result<Self, Stop<E>> {
        let step = Step::Reach;
        on_step(step);
        if !is_memory_id(question.memory_id) {
            let error = Error::MemoryIdMalformed;
            return Err(Stop::Net { step, error });
        }
        let client = Client::new().map_err(|error| Stop::Net { step, error })?;
        Ok(Self {
            client,
            question,
            clock,
            sign,
            on_step,
            is_first: true,
        })
    }

    /// One signed question; once more, with a new nonce, if the nonce was spent on the way.
    pub(super) fn ask(&mut self, step: Step, path: Path, query: &str) -> Result<Value, Stop<E>> {
        let mut is_again = false;
        loop {
            let token = self.token()?;
            (self.on_step)(step);
            match self.fetch(path, query, Some(&token)) {
                Ok((body, _)) => return Ok(body),
                Err(Fault::Refused(refusal))
                    if refusal.code == MoadianCode::NonceSpent && !is_again =>
                {
                    is_again = true;
                }
                Err(fault) => return Err(fault.at(step)),
            }
        }
    }

    fn token(&mut self) -> Result<String, Stop<E>> {
        let nonce = self.nonce()?;
        (self.on_step)(Step::Sign);
        let input = token::signing_input(self.question, &nonce, (self.clock)());
        let signature = (self.sign)(input.as_bytes()).map_err(Stop::Signer)?;
        if !token::is_by(self.question.certificate, &input, &signature) {
            return Err(Fault::Net(Error::KeyDiffers).at(Step::Sign));
        }
        Ok(token::compact(&input, &signature))
    }

    fn nonce(&mut self) -> Result<String, Stop<E>> {
        let step = match self.is_first {
            true => Step::Reach,
            false => Step::Nonce,
        };
        let begun = (self.clock)();
        let answered = self.fetch(Path::Nonce, "timeToLive=60", None);
        let (body, answer) = answered.map_err(|fault| match fault {
            Fault::Refused(_) => fault.at(Step::Nonce),
            Fault::Net(_) => fault.at(step),
        })?;
        if std::mem::take(&mut self.is_first) {
            (self.on_step)(Step::Clock);
            if let Some(date) = answer.date {
                self.check_clock(begun, date.0)?;
            }
        }
        (self.on_step)(Step::Nonce);
        let nonce = answers::nonce(&body).map(str::to_owned);
        nonce.ok_or_else(|| self.unreadable().at(Step::Nonce))
    }

    /// How far the computer's clock is ahead, at least: the answer was under way a while.
    fn check_clock(&self, begun: UnixTime, theirs: i64) -> Result<i64, Stop<E>> {
        let ahead = begun.0.saturating_sub(theirs).max(0);
        let behind = theirs.saturating_sub((self.clock)().0).max(0);
        let skew_seconds = ahead - behind;
        if skew_seconds.abs() > CLOCK_LIMIT {
            let host = self.question.site.host();
            return Err(Fault::Net(Error::ClockWrong { host, skew_seconds }).at(Step::Clock));
        }
        Ok(skew_seconds)
    }

    /// The tax system's own clock and keys; `None` if it does not tell the time.
    pub(super) fn check_server(&self, body: &Value) -> Result<Option<i64>, Stop<E>> {
        let time = answers::server_time(body);
        let time = time.ok_or_else(|| self.unreadable().at(Step::Server))?;
        // The answer came within the deadline, so the question went out no earlier.
        let longest = self.question.site.deadline().as_secs().cast_signed();
        let begun = UnixTime((self.clock)().0.saturating_sub(longest));
        self.check_clock(begun, time).map(Some)
    }

    pub(super) fn fiscal(&self, body: &Value) -> Result<Fiscal, Stop<E>> {
        let fiscal = answers::fiscal(body, self.question.expected_holder_number);
        fiscal.ok_or_else(|| self.unreadable().at(Step::Fiscal))
    }

    pub(super) fn taxpayer(&self, body: &Value) -> Result<Taxpayer, Stop<E>> {
        let taxpayer = answers::taxpayer(body, self.question.expected_holder_number);
        taxpayer.ok_or_else(|| self.unreadable().at(Step::Taxpayer))
    }

    fn unreadable(&self) -> Fault {
        Fault::Net(Error::AnswerUnreadable {
            host: self.question.site.host(),
        })
    }

    /// Asks, and tells an answer from a refusal.
    fn fetch(
        &self,
        path: Path,
        query: &str,
        bearer: Option<&str>,
    ) -> Result<(Value, Answer), Fault> {
        let fetched = self.client.fetch(&Request {
            url: &self.question.site.url(path, query),
            body: None,
            bearer,
            wanted: Wanted::Json,
            limit: LIMIT,
            deadline: self.question.site.deadline(),
            only_from: Some(Country::Ir),
        });
        let answer = fetched.map_err(Fault::Net)?;
        let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
        if let Some(refusal) = body.as_ref().and_then(answers::refusal) {
            return Err(Fault::Refused(refusal));
        }
        match body.filter(Value::is_object) {
            Some(body) if (200..300).contains(&answer.status) => Ok((body, answer)),
            _ if answer.status >= 400 => Err(Fault::Net(Error::AnswerStatus {
                host: self.question.site.host(),
                status: answer.status,
            })),
            _ => Err(self.unreadable()),
        }
    }
}

/// Six upper-case letters and digits, in ASCII.
fn is_memory_id(id: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    id.len() == 6 && id.bytes().all(is_allowed)
}
