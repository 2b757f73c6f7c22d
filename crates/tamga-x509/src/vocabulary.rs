//! How a closed list of words is written: one enum, the same word in files, on the wire and in
//! message ids.

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident as $ts:literal { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize)]
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
