package org.spravka.content;

import java.util.List;
import org.spravka.base.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** What went wrong when this node looked into the content folder last, for those who can put it right. */
@Component
public class FolderProblems {

    private volatile List<FolderProblem> problems = List.of();

    @PreAuthorize(Role.IS_EDITOR)
    public List<FolderProblem> now() {
        return problems;
    }

    /** Instead of those of the look before. */
    public void show(List<FolderProblem> problems) {
        this.problems = List.copyOf(problems);
    }
}
