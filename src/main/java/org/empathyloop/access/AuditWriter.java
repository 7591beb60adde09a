package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commits audit rows that have no transaction of their own, in groups: whoever gets the lock writes
 * everything that waits, the others wait for their row. So concurrent reads share one durable
 * commit and queue on no row of the database.
 */
@ApplicationScoped
class AuditWriter {
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  @Inject private AuditCommitService commits;

  private record Waiting(AuditEvent event, CompletableFuture<Boolean> written) {}

  /** Returns when the row is durable; throws when it could not be written. */
  void write(AuditEvent event) {
    var mine = new Waiting(event, new CompletableFuture<>());
    queue.add(mine);
    writing.lock();
    try {
      if (!mine.written().isDone()) {
        commitQueue();
      }
    } finally {
      writing.unlock();
    }
    mine.written().join();
  }

  private void commitQueue() {
    List<Waiting> group = new ArrayList<>();
    for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
      group.add(next);
    }
    try {
      commits.commit(group.stream().map(Waiting::event).toList());
      group.forEach(waiting -> waiting.written().complete(true));
    } catch (RuntimeException e) {
      group.forEach(waiting -> waiting.written().completeExceptionally(e));
    }
  }
}
