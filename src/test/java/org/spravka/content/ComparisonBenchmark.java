package org.spravka.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.spravka.base.Texts;

/** Two revisions of a long page, every thirtieth block edited and one moved: compared and shown, merged, and by plain lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {

    @Param({"20000", "200000"})
    public int words;

    private PageText old = new PageText("-", "", List.of(), "");
    private PageText fresh = old;
    private PageText other = old;
    private final Texts texts = new Texts(Locale.of("ru"));

    @Setup
    public void write() {
        var random = new Random(7);
        var blocks = new ArrayList<String>();
        for (int written = 0; written < words; ) {
            var block = RandomText.of(random).markdown().strip();
            blocks.add(block);
            written += block.split("\\s+").length;
        }
        old = text(blocks);
        fresh = text(edited(blocks, random, "новое"));
        other = text(edited(blocks, random, "другое"));
    }

    private static List<String> edited(List<String> blocks, Random random, String word) {
        var edited = new ArrayList<>(blocks);
        for (int i = random.nextInt(30); i < edited.size(); i += 30) {
            edited.set(i, edited.get(i) + " " + word + i);
        }
        edited.add(edited.size() / 2, edited.remove(edited.size() / 4));
        return edited;
    }

    private static PageText text(List<String> blocks) {
        return new PageText("Длинная страница", "", List.of(), String.join("\n\n", blocks));
    }

    @Benchmark
    public String comparedAndShown() {
        return ComparisonHtml.of(Comparison.between(old, fresh, texts), ComparisonTexts.in(texts));
    }

    @Benchmark
    public Merge merged() {
        return Merge.of(old.markdown(), fresh.markdown(), other.markdown());
    }

    @Benchmark
    public Patch<String> plainLines() {
        return DiffUtils.diff(
                old.markdown().lines().toList(), fresh.markdown().lines().toList());
    }
}
