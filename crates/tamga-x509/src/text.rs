//! Text from strangers, made safe to show.
