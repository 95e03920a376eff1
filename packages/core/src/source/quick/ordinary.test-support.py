"""Ordinary Python, to be changed at random by a test."""
from __future__ import annotations
import os.path as path, sys
from .other import (a, b as c,)


@decorate(1, *args, key={"a": 1, **rest})
class Thing(Base, metaclass=Meta):
    value: int = 3

    def method(self, first, second=2, *more, third: str = "x", **others) -> None:
        """Does things."""
        if first and not second or third in more:
            return [x for x in more if x], (y, *others)
        elif (n := len(more)) > 3:
            raise ValueError(f"{n!r:>{first}} of {second}") from None
        else:
            first.attribute[1:2, ::3] = second = yield -first ** 2
        for index, (left, right) in enumerate(zip(first, second)):
            total += left << right | index & 7
            continue
        while True:
            break
        try:
            with open(path) as file, lock:
                print(file.read(), end="")
        except (OSError, KeyError) as error:
            del error, first[0]
        finally:
            assert second, "no"
        return lambda z, *w: z if w else {k: v for k, v in w}

    async def later(self):
        global thing
        await self.other(b"bytes" "text", 0x1F, 1.5e3, ...)
        async for item in self: pass; x = 1


result = {1, 2} @ other // 2 % 3 != None is not True
