using System.Text;

namespace Tmdb.Help;

/// <summary>Writes a parameter set as PowerShell does, in lines that fit a page.</summary>
internal static class Syntax
{
    private const int Width = 100;

    public static string Of(CmdletHelp cmdlet, string set)
    {
        var text = new StringBuilder();
        var line = cmdlet.Name;
        foreach (var part in cmdlet.Parameters.Where(p => p.IsIn(set)).Select(p => Of(p, p.InSet(set)!)).Append("[<CommonParameters>]"))
        {
            if (line.Length + 1 + part.Length > Width)
            {
                text.Append(line).Append('\n');
                line = "   ";
            }

            line += " " + part;
        }

        return text.Append(line).ToString();
    }

    private static string Of(ParameterHelp parameter, ParameterInSet inSet)
    {
        var name = inSet.Position is null ? $"-{parameter.Name}" : $"[-{parameter.Name}]";
        var whole = parameter.IsSwitch ? name : $"{name} <{parameter.TypeName}>";
        return inSet.IsRequired ? whole : $"[{whole}]";
    }
}
