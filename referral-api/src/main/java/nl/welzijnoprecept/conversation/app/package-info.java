/** Conversations over HTTP: record, read, correct. */
@NullMarked
package nl.welzijnoprecept.conversation.app;

import org.jspecify.annotations.NullMarked;
