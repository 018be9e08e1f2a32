package nl.welzijnoprecept.deadline.app;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.deadline.Closure;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation says by when what is to be done, and when it works. */
@Service
class NormService {
    private final NormBook book;

    NormService(NormBook book) {
        this.book = book;
    }

    @Transactional(readOnly = true)
    Norms norms(Actor actor) {
        actor.require(Permission.SEE_NORMS);
        return book.of(actor.requireOrganisation());
    }

    @Transactional(readOnly = true)
    List<Closure> closures(Actor actor, LocalDate from) {
        actor.require(Permission.SEE_NORMS);
        return book.closures(actor.requireOrganisation(), from);
    }

    @Transactional
    void set(Actor actor, DeadlineKind kind, @Nullable Norm norm) {
        actor.require(Permission.SET_NORMS);
        if (!kind.hasNorm()) {
            throw new NotFound();
        }
        book.set(actor.requireOrganisation(), kind, norm);
    }

    @Transactional
    void set(Actor actor, LiberationDay liberationDay) {
        actor.require(Permission.SET_NORMS);
        book.set(actor.requireOrganisation(), liberationDay);
    }

    @Transactional
    void close(Actor actor, List<Closure> days) {
        actor.require(Permission.SET_NORMS);
        book.close(actor.requireOrganisation(), days);
    }

    @Transactional
    void open(Actor actor, LocalDate day) {
        actor.require(Permission.SET_NORMS);
        if (!book.open(actor.requireOrganisation(), day)) {
            throw new NotFound();
        }
    }

    /**
     * In a transaction after the one that set it: whoever was counting by the norms of before has ended by then, so no
     * clock is missed. Where it fails, the same setting again counts again.
     */
    @Transactional
    long countAnew(Actor actor) {
        actor.require(Permission.SET_NORMS);
        return book.countAnew(actor.requireOrganisation());
    }
}
