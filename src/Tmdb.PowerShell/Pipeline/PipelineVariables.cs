using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Finds out whether the pipeline of a cmdlet uses -PipelineVariable.</summary>
internal static class PipelineVariables
{
    private const string Parameter = "PipelineVariable";
    private const string Alias = "pv";

    /// <summary>
    /// Whether a command before this one is given -PipelineVariable. The variable then belongs to the input that is being processed, and results of earlier inputs would
    /// meet the wrong value. PowerShell tells a cmdlet nothing of the commands before it, but what the caller's statement says.
    /// </summary>
    public static bool AreSetBefore(PSCmdlet cmdlet)
    {
        var position = cmdlet.MyInvocation.PipelinePosition;
        return position > 1
            && CallerOf(cmdlet) is { } statement
            && statement.Contains("-p", StringComparison.OrdinalIgnoreCase)
            && Parser.ParseInput(statement, out _, out _).Find(
                ast => ast is CommandParameterAst { Parent: CommandAst { Parent: PipelineAst pipeline } command } parameter
                    && IsName(parameter.ParameterName)
                    && pipeline.PipelineElements.OfType<CommandAst>().Take(position - 1).Contains(command),
                searchNestedScriptBlocks: true) is not null;
    }

    private static bool IsName(string name) =>
        name.Equals(Alias, StringComparison.OrdinalIgnoreCase) || Parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static string? CallerOf(PSCmdlet cmdlet)
    {
        try
        {
            // The first frame is that of the script itself.
            return cmdlet.InvokeCommand.InvokeScript(@"Microsoft.PowerShell.Utility\Get-PSCallStack").Skip(1).FirstOrDefault()?.BaseObject is CallStackFrame caller
                ? caller.Position?.Text
                : null;
        }
        catch (RuntimeException)
        {
            return null; // A runspace without that cmdlet.
        }
    }
}
