//! Every row of the ATR table gives its product, and nothing in `products.toml` is loose.

use std::collections::HashSet;

use super::*;

const EPASS3003_AUTO: &str = "3B 9F 95 81 31 FE 9F 00 66 46 53 05 32 02 25 71 DF 00 00 06 00 00 10";

fn bytes(hex: &str) -> Vec<u8> {
    Pattern::parse(hex)
        .and_then(|pattern| pattern.exact())
        .expect(hex)
}

/// The candidates for an ATR, best first.
#[track_caller]
fn check(atr: &str, expected: &[&str]) {
    let candidates = products().matching(&bytes(atr));
    let ids: Vec<_> = candidates.iter().map(|product| &*product.id).collect();
    assert_eq!(ids, expected, "{atr}");
}

/// Feitian's JavaCard tokens: the COS version and what follows tells them apart.
#[track_caller]
fn check_feitian(rest: &str, expected: &str) {
    let atr = format!("3B 9F 95 81 31 FE 9F 00 66 46 53 05 {rest}");
    check(&atr, &[expected, "feitian-ftcos"]);
}

#[test]
fn knows_every_feitian_token() {
    check(EPASS3003_AUTO, &["feitian-epass3003-auto", "feitian-ftcos"]);
    check_feitian("01 00 11 71 DF 00 00 12 34 56 78", "feitian-epass2003");
    check_feitian("10 04 31 71 DF 00 00 00 00 00 26", "feitian-epass2003");
    check_feitian("10 04 31 71 DF 00 00 39 00 00 1F", "feitian-epass2003");
    check_feitian("20 03 25 71 DF 00 00 00 00 00 05", "feitian-epass2003");
    check_feitian("20 03 25 71 DF 00 00 03 90 00 96", "feitian-epass2003");
    check_feitian("10 04 31 71 DF 00 00 06 00 00 20", "feitian-epass2003-auto");
    check_feitian("10 06 31 71 DF 00 00 00 00 00 24", "feitian-epass2003-auto");
    check_feitian("34 00 25 71 DF 00 00 03 6A 82 F9", "feitian-epass2003-auto");
    check_feitian("51 00 33 71 DF 00 00 00 00 00 61", "feitian-epass2003-auto");
    check_feitian("51 00 33 71 DF 00 00 06 00 00 67", "feitian-epass2003-auto");
    check_feitian("23 00 25 71 DF 00 00 0A 00 00 0B", "feitian-epass2003-fips");
    check_feitian("23 00 25 71 DF 00 00 03 90 00 96", "feitian-epass2003-fips");
    check_feitian("10 32 38 71 DF 00 00 06 00 00 1F", "feitian-pki-token");
    check(
        "3B 9F 95 81 31 FE 9F 00 66 46 53 05 23 00 25 71 C3 9F 00 00 00 00 86",
        &["feitian-epass2003-fips"],
    );
}

#[test]
fn knows_feitians_older_cards() {
    check(
        "3B 0F 00 65 46 53 05 16 05 71 DF 00 00 00 45 50 53",
        &["feitian-epass3000"],
    );
    check(
        "3B 0F 00 65 46 53 05 16 05 71 DF 00 00 00 80 6A 82",
        &["feitian-epass3000"],
    );
    check(
        "3B 0F 00 65 46 53 05 30 05 71 DF 00 00 00 80 6A 82",
        &["feitian-epass3000"],
    );
    check(
        "3B 9F 95 81 31 FE 9F 00 65 46 53 05 30 06 71 DF 00 00 00 80 6A 82 5E",
        &["feitian-ftcos-pk-01c"],
    );
    check(
        "3B F9 94 00 00 81 31 FE 65 46 54 20 56 31 30 30 90 00 83",
        &["feitian-epass2000"],
    );
    check(
        "3B 9C 95 81 31 FE 9F 90 67 46 4A 01 02 53 05 01 72 FE 00 FB",
        &["feitian-biopass-k27"],
    );
}

#[test]
fn knows_safenet_and_gemalto() {
    check(
        "3B D5 18 00 81 31 FE 7D 80 73 C8 21 10 F4",
        &["safenet-etoken-java"],
    );
    check(
        "3B D5 18 00 81 31 3A 7D 80 73 C8 21 10 30",
        &["aladdin-etoken-pro-72k"],
    );
    check(
        "3B E2 00 FF C1 10 31 FE 55 C8 02 9C",
        &["aladdin-etoken-pro-cardos"],
    );
    check(
        "3B FF 96 00 00 81 31 FE 43 80 31 80 65 B0 84 56 51 10 12 01 78 82 90 00 6A",
        &["safenet-etoken-5300"],
    );
    check(
        "3B 7F 96 00 00 80 31 80 65 B0 85 03 00 EF 12 0F FE 82 90 00",
        &["gemalto-idprime-md"],
    );
    check(
        "3B 7F 96 00 00 80 31 80 65 B0 84 41 3D F6 12 0F FE 82 90 00",
        &["gemalto-idprime-md"],
    );
    check(
        "3B FF 96 00 00 81 31 FE 43 80 31 80 65 B0 85 03 00 EF 12 0F FE 82 90 00 66",
        &["gemalto-idprime-md"],
    );
    check(
        "3B FF 96 00 00 81 31 FE 43 80 31 80 65 B0 84 61 60 FB 12 0F FD 82 90 00 0C",
        &["gemalto-idprime-930"],
    );
}

#[test]
fn knows_watchdata_longmai_bit4id_and_acs() {
    check(
        "3B 6D 00 00 57 44 36 41 01 86 93 01 02 03 04 05 06",
        &["watchdata-proxkey"],
    );
    check(
        "3B 6E 00 00 57 44 36 19 69 86 93 02 24 11 75 42 1D 0E",
        &["watchdata-usb-key"],
    );
    check(
        "3B 9F 11 81 31 FE 9F 00 6A 6D 54 6F 6B 65 6E 2D 46 00 00 81 90 00 79",
        &["longmai-mtoken-cryptoid"],
    );
    check(
        "3B 9F 11 81 31 FE 9F 00 6A 6D 54 6F 6B 65 6E 2D 50 00 05 81 90 00 6A",
        &["longmai-mtoken-cryptoida"],
    );
    check(
        "3B 9F 11 81 31 FE 9F 00 6B 42 49 54 34 49 44 20 33 2E 30 00 90 00 CF",
        &["bit4id-tokenme"],
    );
    check(
        "3B BE 18 00 00 41 05 20 00 00 00 00 00 00 00 00 00 90 00",
        &["acs-cryptomate64"],
    );
    check(
        "3B BE 96 00 00 41 05 30 00 00 00 00 00 00 00 00 00 90 00",
        &["acs-cryptomate-nano"],
    );
    check(
        "3B 9E 96 80 01 41 05 43 00 00 00 00 00 00 00 00 00 90 00 1E",
        &["acs-cryptomate-evo"],
    );
}

#[test]
fn shows_every_card_behind_a_shared_atr() {
    check(
        "3B 7D 96 00 00 80 31 80 65 B0 83 11 40 C8 83 00 90 00",
        &["gemalto-classic-tpc-im", "ing-etoken", "ir-driving-licence"],
    );
}

#[test]
fn knows_a_card_that_is_not_for_signing() {
    let atr = "3B 9F 96 C0 0A 31 FE 45 75 4A 61 76 65 6C 69 6E 2D 4F 53 20 31 2E 30 51";
    check(atr, &["vn-citizen-card"]);
    let card = products().get("vn-citizen-card").unwrap();
    assert_eq!(card.kind, ProductKind::IdentityCard);
}

#[test]
fn knows_telephone_and_bank_cards() {
    let viettel = "3B 9E 94 80 1F C7 80 31 E0 73 FE 21 1B 66 D0 02 17 F7 13 00 F3";
    check(viettel, &["vn-viettel-sim", "usim"]);
    let irancell = "3B 9F 96 80 1F C7 80 31 E0 73 FE 21 1B 64 06 97 82 00 82 90 00 D2";
    check(irancell, &["ir-irancell-sim", "usim"]);
    check("3B 16 96 BA 00 0E 01 06 03", &["vn-vinaphone-sim"]);
    let postbank = "3B EF 00 FF 81 31 FE 45 65 63 11 04 01 02 80 00 0F 27 40 00 03 01 00 E1";
    check(postbank, &["bank-card"]);
    let kinds =
        ["usim", "bank-card", "feitian-epass2003"].map(|id| products().get(id).unwrap().kind);
    assert_eq!(kinds.map(ProductKind::signs), [false, false, true]);
}

/// Every kind of card with the number of its ATR patterns, then every brand with the number of
/// its modules' names.
#[test]
fn the_rows_are_these() {
    let rows: Vec<_> = products()
        .products
        .iter()
        .map(|it| (&*it.id, it.atr.len()))
        .collect();
    let expected = [
        ("feitian-epass3003-auto", 1),
        ("feitian-epass2003", 5),
        ("feitian-epass2003-auto", 5),
        ("feitian-epass2003-fips", 3),
        ("feitian-pki-token", 1),
        ("feitian-ftcos", 1),
        ("feitian-epass3000", 3),
        ("feitian-ftcos-pk-01c", 1),
        ("feitian-epass2000", 1),
        ("feitian-biopass-k27", 1),
        ("safenet-etoken-java", 1),
        ("aladdin-etoken-pro-72k", 1),
        ("aladdin-etoken-pro-cardos", 1),
        ("safenet-etoken-5300", 1),
        ("gemalto-idprime-md", 3),
        ("gemalto-idprime-930", 1),
        ("watchdata-proxkey", 1),
        ("watchdata-usb-key", 1),
        ("longmai-mtoken-cryptoid", 1),
        ("longmai-mtoken-cryptoida", 1),
        ("bit4id-tokenme", 1),
        ("acs-cryptomate64", 1),
        ("acs-cryptomate-nano", 1),
        ("acs-cryptomate-evo", 1),
        ("gemalto-classic-tpc-im", 1),
        ("ing-etoken", 1),
        ("ir-driving-licence", 1),
        ("vn-citizen-card", 1),
        ("usim", 2),
        ("mn-skytel-sim", 1),
        ("ir-irancell-sim", 2),
        ("ir-mci-sim", 1),
        ("vn-viettel-sim", 4),
        ("vn-vinaphone-sim", 1),
        ("bank-card", 10),
    ];
    assert_eq!(rows, expected);
    let brands = products().brands.iter();
    let names = |it: &Brand| it.windows.len() + it.linux.len() + it.macos.len();
    let brands: Vec<_> = brands.map(|it| (&*it.id, names(it))).collect();
    let expected = [
        ("viettel-ca", 8),
        ("vnpt-ca", 12),
        ("fpt-ca", 10),
        ("bkav-ca", 7),
        ("ca2", 4),
        ("nc-ca", 1),
        ("nca", 9),
        ("vina-ca", 2),
        ("newtel-ca", 1),
        ("safe-ca", 1),
        ("efy-ca", 1),
        ("fastca", 1),
        ("misa-ca", 1),
        ("i-ca", 1),
        ("others-vn", 9),
        ("safesign", 3),
        ("ngp11", 1),
        ("opensc", 3),
    ];
    assert_eq!(brands, expected);
}

#[test]
fn a_page_to_get_a_driver_from_is_named_only_where_a_source_does() {
    let of_products = products().products.iter().map(|it| (&*it.id, &it.get));
    let of_brands = products().brands.iter().map(|it| (&*it.id, &it.get));
    let named = of_products
        .chain(of_brands)
        .filter_map(|(id, get)| Some((id, get.as_deref()?)));
    let named: Vec<_> = named.collect();
    let expected = [
        ("feitian-epass3003-auto", "https://rsa.ir"),
        ("opensc", "https://github.com/OpenSC/OpenSC"),
    ];
    assert_eq!(named, expected);
}

#[test]
fn does_not_guess_an_unknown_card() {
    check("3B 00", &[]);
    check(&EPASS3003_AUTO.replace("46 53 05", "46 53 06"), &[]);
    assert_eq!(products().matching(&[]), [] as [&Product; 0]);
}

#[test]
fn prefers_the_more_specific_pattern_even_if_it_comes_later() {
    let entry = |id: &str, atr: &str| {
        format!(
            "[[product]]\nid = '{id}'\nname = ''\nfamily = ''\nkind = 'card'\natr = ['{atr}']\n\
             confidence = 'low'\nsource = ''\n"
        )
    };
    let tail = "brand = []\nusb = []\nfolders = { promising = [], ignored = [] }\n";
    let text = format!(
        "{tail}{}{}",
        entry("open", "3B .. .."),
        entry("close", "3B 0. 01")
    );
    let products: Products = toml::from_str(&text).unwrap();
    let ids: Vec<_> = products
        .matching(&[0x3b, 0, 1])
        .iter()
        .map(|product| &*product.id)
        .collect();
    assert_eq!(ids, ["close", "open"]);
}

/// ISO 7816-3 §8.2.5: with T=1 the last byte makes the XOR of all but the first byte zero.
#[test]
fn every_complete_atr_has_its_check_byte() {
    let atrs = products().products.iter().flat_map(|product| &product.atr);
    let with_check_byte: Vec<_> = atrs
        .filter_map(Pattern::exact)
        .filter(|atr| offers_other_than_t0(atr))
        .collect();
    assert!(
        with_check_byte.len() >= 25,
        "{} ATRs",
        with_check_byte.len()
    );
    for atr in with_check_byte {
        let xor = atr[1..].iter().fold(0, |sum, byte| sum ^ byte);
        assert_eq!(xor, 0, "{atr:02x?}");
    }
}

#[test]
fn every_complete_atr_has_the_length_it_announces() {
    let atrs = products().products.iter().flat_map(|product| &product.atr);
    for atr in atrs.filter_map(Pattern::exact) {
        let interface_bytes: usize = interface_groups(&atr)
            .iter()
            .map(|group| (group >> 4).count_ones() as usize)
            .sum();
        let historical_bytes = usize::from(atr[1] & 0xf);
        let check_byte = usize::from(offers_other_than_t0(&atr));
        assert_eq!(
            atr.len(),
            2 + interface_bytes + historical_bytes + check_byte,
            "{atr:02x?}"
        );
    }
}

/// T0, TD1, TD2 … of an ATR: the high half says which interface bytes follow.
fn interface_groups(atr: &[u8]) -> Vec<u8> {
    let mut groups = vec![atr[1]];
    let mut at = 1;
    while let Some(group) = groups.last().filter(|group| **group & 0x80 != 0) {
        at += (group >> 4).count_ones() as usize;
        groups.push(atr[at]);
    }
    groups
}

fn offers_other_than_t0(atr: &[u8]) -> bool {
    interface_groups(atr)[1..]
        .iter()
        .any(|group| group & 0xf != 0)
}

#[test]
fn every_id_is_used_once() {
    let products = products();
    let ids = products.products.iter().map(|product| &product.id);
    let ids: Vec<_> = ids
        .chain(products.brands.iter().map(|brand| &brand.id))
        .collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
}

#[test]
fn marks_exactly_the_products_that_share_an_atr() {
    let all = &products().products;
    for product in all {
        let others = || all.iter().filter(|other| other.id != product.id);
        let shared = product
            .atr
            .iter()
            .any(|atr| others().any(|other| other.atr.contains(atr)));
        assert_eq!(product.ambiguous, shared, "{}", product.id);
    }
}

#[test]
fn warns_of_opensc_on_an_epass3003() {
    let epass3003 = products().get("feitian-epass3003-auto").unwrap();
    assert!(epass3003.is_foreign_module("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"));
    assert!(epass3003.is_foreign_module(r"C:\Windows\System32\OpenSC-PKCS11.dll"));
    assert!(!epass3003.is_foreign_module(r"C:\Windows\System32\ShuttleCsp11_3003.dll"));
    let epass2003 = products().get("feitian-epass2003").unwrap();
    assert!(!epass2003.is_foreign_module("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"));
}

#[test]
fn tries_the_modules_of_the_present_card_first() {
    let present = ["watchdata-usb-key".to_owned()];
    let names = products().module_names(SystemKind::Windows, &present);
    assert_eq!(names[0], "WDPKCS.dll");
    let at = |name: &str| names.iter().position(|found| *found == name).expect(name);
    assert!(
        at("vnptca_p11_v6.dll") < at("viettel-ca.dll"),
        "VNPT-CA gave out WatchData tokens"
    );
    assert!(at("vnptca_p11_v6.dll") < at("ShuttleCsp11_3003.dll"));
    assert_eq!(
        products().module_names(SystemKind::Mobile, &present),
        [] as [&str; 0]
    );
}
