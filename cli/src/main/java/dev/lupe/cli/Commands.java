package dev.lupe.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands there are. */
final class Commands {
  private static final Map<String, Function<Shell, Object>> ALL = all();

  private Commands() {}

  /**
   * Adds the command that was typed and no other, so that no command waits for the others to load;
   * where none was recognised, all of them, so that help and suggestions know them.
   */
  static void addTo(CommandLine commandLine, Shell shell, String[] args) {
    var typed = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst().orElse("");
    ALL.forEach((name, command) -> {
      if (name.equals(typed) || !ALL.containsKey(typed)) {
        commandLine.addSubcommand(name, command.apply(shell));
      }
    });
    var search = commandLine.getSubcommands().get("search");
    if (search != null) {
      // -word is part of the query language, so it need not hide behind --.
      search.setUnmatchedOptionsArePositionalParams(true);
    }
  }

  /** {@code help search} is another way to say {@code search --help}. */
  static String[] withHelpAsOption(String[] args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    if (args.length == 1) {
      return new String[] {"--help"};
    }
    // What is no command is complained about, and not explained.
    return ALL.containsKey(args[1])
        ? new String[] {args[1], "--help"}
        : new String[] {args[1]};
  }

  private static Map<String, Function<Shell, Object>> all() {
    var all = new LinkedHashMap<String, Function<Shell, Object>>();
    all.put("index", IndexCommand::new);
    all.put("read", ReadCommand::new);
    all.put("search", SearchCommand::new);
    all.put("browse", BrowseCommand::new);
    all.put("suggest", SuggestCommand::new);
    all.put("facets", FacetsCommand::new);
    all.put("similar", SimilarCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("show", ShowCommand::new);
    all.put("stats", StatsCommand::new);
    all.put("settings", SettingsCommand::new);
    all.put("delete", DeleteCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("snapshot", SnapshotCommand::new);
    all.put("restore", RestoreCommand::new);
    all.put("rebuild", RebuildCommand::new);
    all.put("export", ExportCommand::new);
    all.put("evaluate", EvaluateCommand::new);
    return all;
  }
}
