/** Conversations over HTTP: record, read, correct, add; appointments, and drafts. */
@NullMarked
package nl.welzijnoprecept.conversation.app;

import org.jspecify.annotations.NullMarked;
