package org.spravka.content;

/** What a category asks for before a draft of its pages goes live. */
public enum ReviewRule {
    /** Nothing: whoever may write may publish at once. */
    NONE("none"),
    /** An editor approves it, the author if need be. */
    REVIEW("review"),
    /** An editor who has not written on it approves it. */
    FOUR_EYES("four-eyes");

    private final String word;

    ReviewRule(String word) {
        this.word = word;
    }

    /** As it stands in {@code _category.yaml}. */
    public String word() {
        return word;
    }
}
