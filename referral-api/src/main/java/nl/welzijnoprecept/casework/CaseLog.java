package nl.welzijnoprecept.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in the access log who did what to a client's file, or looked through lists: in the transaction that does it, so
 * that neither is kept without the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseLog {
    private static final String SEARCH = "SEARCH";

    private static final int FEW = 3;

    private final AccessLog log;
    private final Clock clock;

    CaseLog(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public void created(Actor actor, CaseFile file, AccessObject object, UUID id) {
        add(actor, AccessAction.C, file, object, id, null);
    }

    public void read(Actor actor, CaseFile file, AccessObject object, UUID id) {
        add(actor, AccessAction.R, file, object, id, null);
    }

    /** All of that kind in the file. */
    public void read(Actor actor, CaseFile file, AccessObject object) {
        add(actor, AccessAction.R, file, object, null, null);
    }

    /** The same kind of thing in several files: whoever was shown them in one list. */
    public void read(Actor actor, Collection<CaseFile> files, AccessObject object) {
        var now = clock.instant();
        log.add(files.stream()
                .map(file -> AccessLogLine.of(now, actor, AccessAction.R, object, null, file, null))
                .toList());
    }

    /** Things of that kind in several files, by their ids: whoever was shown them on one page. */
    public void read(Actor actor, Map<UUID, CaseFile> shown, AccessObject object) {
        var now = clock.instant();
        var lines = new ArrayList<AccessLogLine>();
        shown.forEach((id, file) -> lines.add(AccessLogLine.of(now, actor, AccessAction.R, object, id, file, null)));
        log.add(lines);
    }

    public void changed(Actor actor, CaseFile file, AccessObject object, UUID id) {
        add(actor, AccessAction.U, file, object, id, null);
    }

    /**
     * A page of files: one line, as it is for planning and names nobody in particular. So short a page is a look at those who
     * are on it, and a line in the file of each.
     */
    public void listed(Actor actor, List<CaseFile> shown) {
        listed(actor);
        if (shown.size() <= FEW) {
            read(actor, shown, AccessObject.REFERRAL_LIST);
        }
    }

    /** A list without names in it is one line. */
    public void listed(Actor actor) {
        log.add(AccessLogLine.of(clock.instant(), actor, AccessAction.R, AccessObject.REFERRAL_LIST, null, null, null));
    }

    /** The log of many files at once. */
    public void readLog(Actor actor) {
        log.add(AccessLogLine.of(clock.instant(), actor, AccessAction.R, AccessObject.ACCESS_LOG, null, null, null));
    }

    /** A search is for a person: whoever was found has a line, and so has a search that found nobody. */
    public void searched(Actor actor, List<CaseFile> found) {
        var object = AccessObject.REFERRAL_LIST;
        var now = clock.instant();
        var lines = new ArrayList<AccessLogLine>();
        lines.add(AccessLogLine.of(now, actor, AccessAction.E, object, null, null, SEARCH));
        found.forEach(file -> lines.add(AccessLogLine.of(now, actor, AccessAction.R, object, file.id(), file, SEARCH)));
        log.add(lines);
    }

    /** That somebody tried one of many files, which is not there for them; whose it is, the log finds out by itself. */
    public void refused(Actor actor, UUID file, String detail) {
        log.add(AccessLogLine.refused(
                clock.instant(), actor, AccessAction.E, AccessObject.REFERRAL, new CaseFile(file, null), detail));
    }

    /** The same, of one of many that names no file. */
    public void refused(Actor actor, String detail) {
        log.add(AccessLogLine.refused(clock.instant(), actor, AccessAction.E, AccessObject.ENDPOINT, null, detail));
    }

    /** The same to each of many files. */
    public void add(Actor actor, AccessAction action, Collection<CaseFile> files, AccessObject object, String detail) {
        var now = clock.instant();
        log.add(files.stream()
                .map(file -> AccessLogLine.of(now, actor, action, object, file.id(), file, detail))
                .toList());
    }

    /**
     * For what needs a word more.
     *
     * @param detail a code, never free text
     */
    public void add(
            Actor actor,
            AccessAction action,
            CaseFile file,
            AccessObject object,
            @Nullable UUID id,
            @Nullable String detail) {
        log.add(AccessLogLine.of(clock.instant(), actor, action, object, id, file, detail));
    }
}
