package nl.welzijnoprecept.pages;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What every page shows around what it is about, a page of what went wrong too: for the layout, as {@code @frame}. */
@Component("frame")
public class Frame {
    private final CurrentActor current;

    Frame(CurrentActor current) {
        this.current = current;
    }

    /** Whoever is signed in. */
    public @Nullable Actor me() {
        return current.find().orElse(null);
    }

    /** How a form says whose it is. */
    public @Nullable String who() {
        return FormOwner.of(me());
    }

    /** Where they can go. */
    public List<Navigation> navigation() {
        return current.find().map(actor -> Navigation.of(actor.role())).orElse(List.of());
    }

    /** The address of the page, without what was asked of it. */
    public String here() {
        return request() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRequestURI()
                : "/";
    }

    /** Whether the page can be had once more by its address: an answer to a form holds what was typed, and can not; nor what went wrong. */
    public boolean repeatable() {
        return request() instanceof ServletRequestAttributes asked
                && asked.getRequest().getMethod().equals("GET")
                && asked.getRequest().getDispatcherType() == DispatcherType.REQUEST;
    }

    /** So long somebody can be away and stays signed in. */
    public @Nullable Integer sessionSeconds() {
        var session = request() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getSession(false)
                : null;
        return session == null ? null : session.getMaxInactiveInterval();
    }

    private static @Nullable Object request() {
        return RequestContextHolder.getRequestAttributes();
    }
}
