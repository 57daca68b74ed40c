package org.spravka.exchange;

import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.content.FolderProblem;
import org.spravka.content.FolderProblems;

/** Holds the problems of the last look at the folder; each is logged when it comes up, not at every look. */
final class ProblemLog {

    private static final Logger log = LoggerFactory.getLogger(ContentFolder.class);
    private static final int MOST = 20;

    private final FolderProblems shown;
    private volatile List<ContentProblem> problems = List.of();

    /** @param shown to editors, with those of the last look */
    ProblemLog(FolderProblems shown) {
        this.shown = shown;
    }

    List<ContentProblem> problems() {
        return problems;
    }

    void show(List<ContentProblem> now) {
        var before = new HashSet<>(problems);
        var news = now.stream().filter(it -> !before.contains(it)).toList();
        news.stream().limit(MOST).forEach(it -> log.warn("Content folder: {}", it));
        if (news.size() > MOST) {
            log.warn("Content folder: {} more problems", news.size() - MOST);
        }
        problems = List.copyOf(now);
        shown.show(problems.stream()
                .map(it -> new FolderProblem(it.path(), it.line(), it.reason()))
                .toList());
    }
}
