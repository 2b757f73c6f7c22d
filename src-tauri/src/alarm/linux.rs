//! Linux: a timer of the real-time clock goes on while the computer sleeps, and an eventfd rings.

use std::os::fd::OwnedFd;

use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
    timerfd_settime,
};
use tamga_x509::UnixTime;

/// Rings at a moment, or when somebody rings.
pub(crate) struct Alarm {
    /// `None` when the system has no handle to spare: then only the start of the app reminds.
    handles: Option<(OwnedFd, OwnedFd)>,
}

impl Default for Alarm {
    fn default() -> Self {
        let bell = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        let timer = timerfd_create(
            TimerfdClockId::Realtime,
            TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK,
        );
        Self {
            handles: bell.ok().zip(timer.ok()),
        }
    }
}

impl Alarm {
    /// Wakes who waits.
    pub(crate) fn ring(&self) {
        if let Some((bell, _)) = &self.handles {
            // A bell that is full is ringing already.
            let _ = rustix::io::write(bell, &1u64.to_ne_bytes());
        }
    }

    /// Sleeps until `moment`, until somebody rings, or until the clock is set; `None` waits for
    /// the bell alone.
    pub(crate) fn wait(&self, moment: Option<UnixTime>) {
        let Some((bell, timer)) = &self.handles else {
            loop {
                std::thread::park();
            }
        };
        // Zero would stop the timer; the first second of 1970 is as much in the past.
        let seconds = moment.map_or(0, |moment| moment.0.max(1));
        set(timer, seconds);
        let mut waits = [
            PollFd::new(bell, PollFlags::IN),
            PollFd::new(timer, PollFlags::IN),
        ];
        while poll(&mut waits, None) == Err(Errno::INTR) {}
        let mut count = [0; 8];
        let _ = rustix::io::read(bell, &mut count);
    }
}

fn set(timer: &OwnedFd, seconds: i64) {
    let moment = Itimerspec {
        it_interval: Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        },
        it_value: Timespec {
            tv_sec: seconds,
            tv_nsec: 0,
        },
    };
    let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
    let _ = timerfd_settime(timer, flags, &moment);
}
