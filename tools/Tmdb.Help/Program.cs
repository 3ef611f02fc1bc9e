using Tmdb.Help;

// Writes the help; with --check it changes nothing, and says what is stale or missing.
if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Tmdb.Help [-- --check]");
    return 2;
}

var help = HelpGenerator.Read(Repository.Root);
if (args.Length == 0)
{
    help.Write();
}

var problems = help.FindProblems();
foreach (var problem in problems)
{
    Console.Error.WriteLine(problem);
}

if (problems.Count > 0)
{
    return 1;
}

Console.WriteLine($"{Repository.HelpFolder} and {Repository.PagesFolder} are what the code says.");
return 0;
