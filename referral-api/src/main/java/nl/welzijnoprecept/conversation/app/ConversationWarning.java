package nl.welzijnoprecept.conversation.app;

import java.util.List;

/** What somebody may want to look at again; nothing is refused for it. */
record ConversationWarning(Code code) {
    /** What it is about. */
    enum Code {
        /** It was held on a day before the referral came. */
        BEFORE_REFERRAL
    }

    static List<ConversationWarning> of(Contact contact) {
        return contact.beforeReferral() ? List.of(new ConversationWarning(Code.BEFORE_REFERRAL)) : List.of();
    }
}
