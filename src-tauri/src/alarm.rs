//! A clock that rings once, at a moment of the wall clock, also after the computer slept through it.
//!
//! Nothing ticks: the thread that waits is woken at that moment, or when somebody rings.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::Alarm;
#[cfg(target_os = "linux")]
pub(crate) use linux::Alarm;

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;
    use std::time::Duration;

    use tamga_x509::UnixTime;

    use super::Alarm;
    use crate::clock;

    #[test]
    fn it_rings_at_its_moment_and_when_somebody_rings() {
        let alarm = Arc::new(Alarm::default());
        alarm.wait(Some(UnixTime(0)));
        alarm.wait(Some(UnixTime(clock::now().0 + 1)));
        let ringing = Arc::clone(&alarm);
        let ringer = thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            ringing.ring();
        });
        alarm.wait(None);
        ringer.join().expect("it rang");
    }

    #[test]
    fn who_rings_before_anybody_waits_is_heard() {
        let alarm = Alarm::default();
        alarm.ring();
        alarm.ring();
        alarm.wait(None);
    }
}
