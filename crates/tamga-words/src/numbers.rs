//! `NUMBER` for Fluent, and how a number looks that no function was asked about.
//!
//! The options are `Intl.NumberFormat`'s `style` (decimal, percent, currency), `currency`,
//! `useGrouping`, `minimumFractionDigits` and `maximumFractionDigits`, with the defaults of
//! ECMA-402, but for one: amounts in [`WHOLE`] have no fraction, because nobody pays one.

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::Locale;

/// Currencies of which no smaller coin is in use, by ISO 4217 code.
///
/// CLDR still gives the tögrög its two digits of möngö.
const WHOLE: [&str; 3] = ["IRR", "MNT", "VND"];

/// The function itself. What is not a number, above all the word `unknown`, comes back as it is.
pub(crate) fn number<'a>(
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        [text @ FluentValue::String(_)] => text.clone(),
        _ => FluentValue::Error,
    }
}

/// Writes numbers in the language's digits; leaves everything else to Fluent.
pub(crate) fn format_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let grouped = number.options.use_grouping;
    memoizer
        .with_try_get::<Digits, _, _>((grouped,), |digits| digits.write(number))
        .ok()
}

/// The digits of one language, with or without marks between the thousands.
struct Digits {
    locale: Locale,
    formatter: DecimalFormatter,
}

impl Memoizable for Digits {
    type Args = (bool,);
    type Error = icu_provider::DataError;

    fn construct(language: LanguageIdentifier, (grouped,): (bool,)) -> Result<Self, Self::Error> {
        let locale = Locale::from_tag(&language.to_string()).unwrap_or(Locale::En);
        let grouping = match grouped {
            true => GroupingStrategy::Auto,
            false => GroupingStrategy::Never,
        };
        let formatter = DecimalFormatter::try_new(locale.icu().into(), grouping.into())?;
        Ok(Digits { locale, formatter })
    }
}

impl Digits {
    fn write(&self, number: &FluentNumber) -> String {
        let Ok(mut decimal) = Decimal::try_from_f64(number.value, FloatPrecision::RoundTrip) else {
            return number.value.to_string();
        };
        let options = &number.options;
        if options.style == FluentNumberStyle::Percent {
            decimal.multiply_pow10(2);
        }
        let (least, most) = fraction_digits(options);
        decimal.round_with_mode(
            -most,
            SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
        );
        decimal.absolute.trim_start();
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-least);
        match (options.style, &options.currency) {
            (FluentNumberStyle::Currency, Some(currency)) => self.write_amount(decimal, currency),
            (FluentNumberStyle::Percent, _) => {
                format!("{}{}", self.plain(&decimal), self.percent())
            }
            _ => self.plain(&decimal),
        }
    }

    fn plain(&self, decimal: &Decimal) -> String {
        self.formatter.format(decimal).to_string()
    }

    fn percent(&self) -> &'static str {
        match self.locale {
            Locale::Fa => "٪",
            Locale::Vi | Locale::Mn | Locale::En => "%",
        }
    }

    /// CLDR's `currencyFormats`, which ICU4X does not yet offer in a stable crate.
    fn write_amount(&self, decimal: Decimal, currency: &str) -> String {
        let digits = self.plain(&decimal.clone().with_sign(Sign::None));
        let minus = match decimal.sign() {
            Sign::Negative => true,
            Sign::None | Sign::Positive => false,
        };
        let symbol = symbol(self.locale, currency);
        // A symbol that ends in a letter keeps its distance.
        let gap = if symbol.ends_with(char::is_alphabetic) {
            "\u{a0}"
        } else {
            ""
        };
        match self.locale {
            Locale::En => format!("{}{symbol}{gap}{digits}", if minus { "-" } else { "" }),
            Locale::Mn => format!("{}{symbol}\u{a0}{digits}", if minus { "-" } else { "" }),
            Locale::Vi => format!("{}{digits}\u{a0}{symbol}", if minus { "-" } else { "" }),
            Locale::Fa => {
                let minus = if minus { "\u{200e}\u{2212}" } else { "" };
                format!("{minus}\u{200e}{symbol}{gap}{digits}")
            }
        }
    }
}

/// CLDR's symbol of a currency; its code where the language has none.
fn symbol(locale: Locale, currency: &str) -> &str {
    match (locale, currency) {
        (Locale::Fa, "IRR") => "ریال",
        (Locale::Mn, "MNT") => "₮",
        (_, "VND") => "₫",
        (_, code) => code,
    }
}

/// The least and the most digits after the point, by ECMA-402's SetNumberFormatDigitOptions.
fn fraction_digits(options: &FluentNumberOptions) -> (i16, i16) {
    let (least, most) = match (options.style, &options.currency) {
        (FluentNumberStyle::Decimal, _) => (0, 3),
        (FluentNumberStyle::Percent, _) => (0, 0),
        (FluentNumberStyle::Currency, Some(currency)) if WHOLE.contains(&currency.as_str()) => {
            (0, 0)
        }
        (FluentNumberStyle::Currency, _) => (2, 2),
    };
    // More than 20 would be a slip; ECMA-402 allows 100.
    let given = |digits: Option<usize>| digits.map(|digits| digits.min(20) as i16);
    match (
        given(options.minimum_fraction_digits),
        given(options.maximum_fraction_digits),
    ) {
        (None, None) => (least, most),
        (Some(least), None) => (least, most.max(least)),
        (None, Some(most)) => (least.min(most), most),
        (Some(least), Some(most)) => (least.min(most), most),
    }
}
