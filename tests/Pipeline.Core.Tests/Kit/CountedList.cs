using System.Collections;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A list that counts how often it is gone through: work that grows with the square of a list goes through it once for each of its items.</summary>
internal sealed class CountedList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public int Passes { get; private set; }

    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator()
    {
        Passes++;
        return items.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
