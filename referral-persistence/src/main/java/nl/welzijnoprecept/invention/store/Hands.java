package nl.welzijnoprecept.invention.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Several connections of the tables' owner that work beside each other. */
final class Hands {
    private final DataSource owner;
    private final int number;

    Hands(DataSource owner, int number) {
        this.owner = owner;
        this.number = number;
    }

    /** What one of them does. */
    interface Work {
        long on(Connection connection, int hand) throws SQLException;
    }

    /** Each does its part. Returns the sum of what they return. */
    long each(Work work) {
        var parts = new ArrayList<Callable<Long>>();
        for (var hand = 0; hand < number; hand++) {
            var mine = hand;
            parts.add(() -> {
                try (var connection = owner.getConnection();
                        var settings = connection.createStatement()) {
                    settings.execute(
                            "set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '64MB';"
                                    + " set statement_timeout = 0");
                    return work.on(connection, mine);
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(number)) {
            var sum = 0L;
            for (var done : threads.invokeAll(parts)) {
                sum += done.get();
            }
            return sum;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("One of those who write at once failed", e.getCause());
        }
    }

    /** Whoever is ready takes the next of these. */
    void all(List<String> statements) {
        Queue<String> left = new ConcurrentLinkedQueue<>(statements);
        each((connection, _) -> {
            try (var statement = connection.createStatement()) {
                for (var next = left.poll(); next != null; next = left.poll()) {
                    statement.execute(next);
                }
            }
            return 0;
        });
    }
}
