use super::*;

fn parsed(line: &str) -> Result<Arguments, Error> {
    parse(
        line.split(' ')
            .filter(|word| !word.is_empty())
            .map(OsString::from)
            .collect(),
    )
}

#[track_caller]
fn check(line: &str, expected: Command) {
    assert_eq!(
        parsed(line).map(|arguments| arguments.command),
        Ok(expected)
    );
}

#[track_caller]
fn refused(line: &str, expected: Error) {
    assert_eq!(parsed(line), Err(expected));
}

#[test]
fn commands_and_options_come_in_any_order() {
    check("--json inventory", Command::Inventory);
    check("certificates --locale fa", Command::Certificates);
    check(
        "check pin-usable",
        Command::Check(vec![CheckName::PinUsable]),
    );
    check("guide list", Command::GuideList);
    check("guide show a", Command::GuideShow("a".into()));
    check(
        "guide prove a.toml",
        Command::GuideProve(vec!["a.toml".into()]),
    );
    check("case list", Command::CaseList);
    check("case show 7", Command::CaseShow(7));
    check("case next 7", Command::CaseNext(7));
    check("calendar 7", Command::Calendar(7));
    check("ledger 0312345673", Command::Ledger("0312345673".into()));
    check(
        "fields check ir-memory-id A1B2C3",
        Command::FieldsCheck(FieldKind::IrMemoryId, "A1B2C3".into()),
    );
    check(
        "sheet a.xlsx --form b.xlsx",
        Command::Sheet("a.xlsx".into()),
    );
    check("pin status", Command::PinStatus);
    check("pin change", Command::PinChange);
    check("pin unblock", Command::PinUnblock);
    check("sign-test", Command::SignTest);
    check("install a.cer", Command::Install("a.cer".into()));
    check("request ir-person", Command::Request(ProfileId::IrPerson));
    check("export", Command::Export(None));
    check("verify a.cer", Command::Verify(Some("a.cer".into())));
    check("prove moadian", Command::ProveMoadian);
    check("diagnose --online", Command::Diagnose);
    check("code show", Command::CodeShow);
    check("code read 7KTM 3AEX", Command::CodeRead("7KTM 3AEX".into()));
    check("agents", Command::Agents);
    check(
        "products match 3B 9F",
        Command::ProductsMatch("3B 9F".into()),
    );
    check("causes pin", Command::Causes(vec!["pin".into()]));
    check("check --help", Command::Help);
    check("-V", Command::Version);
}

#[test]
fn options_are_kept_as_they_were_given() {
    let line = "certificates --module /a.so --module=/b.so --software-token /c.p12 \
        --desk /d --password-fd 3 --piv R --token 0a1b --last-try --management-key --key p256 --output r.pem --online --sandbox --form d.xlsx --field holder-number=1=2 --json --locale fa-IR \
        --guide g --step s --report r.toml --from f.toml --caller-locale vi";
    // Windows puts its drive before them.
    let path = |text| std::path::absolute(text).unwrap();
    let options = Options {
        json: true,
        locale: Some(Locale::Fa),
        modules: vec![path("/a.so"), path("/b.so")],
        software_tokens: vec![path("/c.p12")],
        password_descriptor: Some(3),
        cards: vec!["R".into()],
        token: Some("0a1b".into()),
        key: Some(KeyChoice::P256),
        output: Some("r.pem".into()),
        online: true,
        sandbox: true,
        last_try: true,
        management_key: true,
        form: Some("d.xlsx".into()),
        fields: BTreeMap::from([("holder-number".to_owned(), "1=2".to_owned())]),
        desk: Some(path("/d")),
        guide: Some("g".into()),
        step: Some("s".into()),
        report: Some(ReportPlace::File("r.toml".into())),
        from: Some("f.toml".into()),
        caller_locale: Some(Locale::Vi),
    };
    assert_eq!(parsed(line).map(|arguments| arguments.options), Ok(options));
}

#[track_caller]
fn reports(line: &str, expected: ReportPlace) {
    let options = parsed(line).map(|arguments| arguments.options.report);
    assert_eq!(options, Ok(Some(expected)), "{line}");
}

#[test]
fn a_report_goes_to_a_file_only_if_one_is_named() {
    reports("diagnose --report", ReportPlace::Output);
    reports("diagnose --report --json", ReportPlace::Output);
    reports("diagnose --report=-", ReportPlace::Output);
    reports("diagnose --report a", ReportPlace::File("a".into()));
    reports("diagnose --report=a", ReportPlace::File("a".into()));
}

#[test]
fn a_wrong_command_is_named() {
    let x = || "x".to_owned();
    refused("", Error::NoCommand);
    refused("guide", Error::NoCommand);
    refused("x", Error::CommandUnknown { command: x() });
    refused(
        "guide x",
        Error::CommandUnknown {
            command: "guide x".into(),
        },
    );
    refused("inventory x", Error::ArgumentUnexpected { argument: x() });
    refused("check", Error::NoCheckNamed);
    refused("check x", Error::CheckUnknown { check: x() });
    refused("guide show", Error::NoGuideNamed);
    refused("case", Error::NoCommand);
    refused("pin", Error::NoCommand);
    refused("request", Error::NoProfileNamed);
    refused(
        "request x",
        Error::ProfileUnknown {
            profile: "x".into(),
        },
    );
    refused("install", Error::NoCertificateFileNamed);
    refused("case next", Error::NoCaseNamed);
    refused("case next x", Error::CaseMalformed { case: x() });
    refused("case list x", Error::ArgumentUnexpected { argument: x() });
    refused("fields check phone", Error::NoValueGiven);
    refused("fields check x 1", Error::KindUnknown { kind: x() });
    refused("ledger", Error::NoSubscriberNamed);
    refused("sheet --form x", Error::NoWorkbookNamed);
    refused("code", Error::NoCommand);
    refused("code read", Error::NoCodeGiven);
    refused("products match", Error::NoAtrGiven);
    refused("diagnose x", Error::ArgumentUnexpected { argument: x() });
    refused(
        "products x",
        Error::CommandUnknown {
            command: "products x".into(),
        },
    );
    refused("sheet a x", Error::ArgumentUnexpected { argument: x() });
}

#[test]
fn a_wrong_option_is_named() {
    let x = || "x".to_owned();
    let option = |option: &str| option.to_owned();
    refused(
        "inventory --x",
        Error::OptionUnknown {
            option: option("--x"),
        },
    );
    refused(
        "inventory -x",
        Error::OptionUnknown {
            option: option("-x"),
        },
    );
    refused(
        "inventory --json=1",
        Error::OptionUnknown {
            option: option("--json"),
        },
    );
    refused(
        "inventory --module",
        Error::ValueMissing {
            option: option("--module"),
        },
    );
    refused("inventory --locale x", Error::LocaleUnknown { locale: x() });
    refused("inventory --field x", Error::FieldMalformed { field: x() });
    refused(
        "inventory --password-fd x",
        Error::DescriptorMalformed { descriptor: x() },
    );
}

#[test]
fn the_manner_is_known_even_of_a_line_that_is_wrong() {
    let line = ["x", "--locale", "vi", "--json"].map(OsString::from);
    assert_eq!(
        Manner::of(&line),
        Manner {
            json: true,
            locale: Some(Locale::Vi)
        }
    );
}
