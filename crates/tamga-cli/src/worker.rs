//! The program `tamga-worker`: a worker for one module and nothing else, so that it starts quickly.

fn main() {
    tamga_card::worker::run_if_worker();
}
