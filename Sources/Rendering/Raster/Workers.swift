import CRendering

/// Runs `body` on this thread and `count - 1` others at once, and returns when all are done.
///
/// Plain threads, because Dispatch and Foundation cost more to load than one picture takes. Where
/// no thread can be had, there are fewer.
package func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
  final class Job {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var threads: [pthread_t] = []
  for _ in 1..<max(1, count) {
    var thread = pthread_t(bitPattern: 0)
    let job = Unmanaged.passRetained(Job(body))
    let status = pthread_create(
      &thread, nil,
      { job in
        if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body() }
        return nil
      }, job.toOpaque())
    guard status == 0 else {
      job.release()
      break
    }
    threads.append(thread)
  }
  body()
  for thread in threads { pthread_join(thread, nil) }
}

/// The number of processors that run at present, at least 1.
package func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
